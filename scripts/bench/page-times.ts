import { rebuildPage } from '../../lib/rebuild.ts';
import { type PageFiles, readPage } from '../../lib/sources/read-page.ts';
import { LocalFiles } from '../command/local-files.ts';
import { filesOfPage } from '../command/local-page.ts';
import { parseTextPage } from '../command/parse-text-page.ts';
import type { PageSet } from '../score/page-sets.ts';
import { medianTime } from './median-time.ts';

/** How often each page is timed. */
const TIMES = 9;

/** Medians for one page, warm, in milliseconds. */
export interface PageTime {
  readonly name: string;
  /** From the text of its files to runs. */
  readonly read: number;
  /** From the text of its files to blocks. */
  readonly blocks: number;
  /** Parsing its HTML, which a browser has done already; not in the other two. */
  readonly html: number;
}

/**
 * In runs of every page before the first is timed: by then all that matters is compiled. A reader's
 * browser is colder.
 */
const WARM_UP = 10;

/** Runs the whole way from files to blocks on every page, so that what follows is warm. */
export function warmUp(sets: readonly PageSet[]): void {
  const local = new LocalFiles();
  for (const set of sets) {
    for (const { source } of set.pages) {
      const files = filesOfPage(source, set.positions, local);
      if (!readPage(files, set).ok) continue;
      for (let count = 0; count < WARM_UP; count++) toBlocks(files, set.positions);
    }
  }
}

/** Times the pages of a set that have text. */
export function timePages(set: PageSet): PageTime[] {
  const local = new LocalFiles();
  return set.pages.flatMap(({ name, source }) => {
    const files = filesOfPage(source, set.positions, local);
    const html = local.read(source);
    if (!readPage(files, set).ok || !('text' in html)) return [];
    return [
      {
        name,
        read: medianTime(() => readPage(files, set), TIMES),
        blocks: medianTime(() => toBlocks(files, set.positions), TIMES),
        html: medianTime(() => parseTextPage(html.text, source), TIMES),
      },
    ];
  });
}

/** The whole way from the text of a page's files; throws where nothing can be read. */
export function toBlocks(files: PageFiles, positions: boolean): unknown {
  const read = readPage(files, { positions });
  if (!read.ok) throw new Error(`nothing to read: ${read.reason}`);
  return rebuildPage(read.page);
}
