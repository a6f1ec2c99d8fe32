import type { Contents } from '../../components/outline/contents.ts';
import { type ContentsEntry, contentsEntryAt } from '../../lib/sources/pdf/contents.ts';
import { reportFailure } from '../services/report-failure.ts';

/** The contents that a document itself has, once they are read. */
export class DocumentContents {
  readonly #goTo: (page: number) => void;
  #entries: readonly ContentsEntry[] = [];

  constructor(goTo: (page: number) => void) {
    this.#goTo = goTo;
  }

  /** @param onRead there are some now, to be drawn */
  take(read: Promise<readonly ContentsEntry[]>, onRead: () => void): void {
    const put = (entries: readonly ContentsEntry[]): void => {
      this.#entries = entries;
      if (entries.length > 0) onRead();
    };
    read.then(put).catch(reportFailure);
  }

  /** As the view shows them on a page; null where the document has none. */
  at(page: number): Contents | null {
    const entries = this.#entries;
    if (entries.length === 0) return null;
    return { entries, current: contentsEntryAt(entries, page), goTo: this.#goTo };
  }
}
