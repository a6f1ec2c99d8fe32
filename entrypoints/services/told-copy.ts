import type { ClipboardContent } from '../../lib/cite/copy/copy-of.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';

/** What the reader is told of copying. */
export interface CopyOutcome {
  /** Said in passing. */
  readonly notice: MessageKey | null;
  /** What the browser did not let copy. */
  readonly uncopied: ClipboardContent | null;
}

/** In milliseconds: a passing note of one line. */
const NOTICE_TIME = 3_000;

/** Copies, and tells what became of it. */
export class ToldCopy {
  readonly #copy: (content: ClipboardContent) => Promise<boolean>;
  readonly #tell: (changed: Partial<CopyOutcome>) => void;
  /** How many notes there have been: a note is taken away only where it is still the last. */
  #notes = 0;

  /** @param copy false where the browser does not let it */
  constructor(
    copy: (content: ClipboardContent) => Promise<boolean>,
    tell: (changed: Partial<CopyOutcome>) => void,
  ) {
    this.#copy = copy;
    this.#tell = tell;
  }

  /** Nothing to copy is nothing to cite. */
  async put(content: ClipboardContent): Promise<void> {
    if (content.text === '') this.say('nothingToCite');
    else if (await this.#copy(content)) this.say('copied');
    else this.#tell({ uncopied: content });
  }

  say(notice: MessageKey): void {
    const note = ++this.#notes;
    this.#tell({ notice });
    setTimeout(() => {
      if (note === this.#notes) this.#tell({ notice: null });
    }, NOTICE_TIME);
  }
}
