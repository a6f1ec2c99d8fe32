import type { ClipboardContent } from '../../lib/cite/copy/copy-of.ts';
import type { SourceFields } from '../../lib/cite/source.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import type { CitationSettings } from '../../lib/settings/citation-settings.ts';

/** What is quoted, and what is known of its source. */
export interface Quoted {
  /** Clean prose; none where the page as a whole is cited. */
  readonly paragraphs: readonly string[];
  /** The source as it was read, and with the reader's corrections. */
  readonly read: SourceFields;
  readonly source: SourceFields;
  /** The same in the script that the reader wants citations in. */
  readonly cited: SourceFields;
}

/** All that the citation's components show. */
export interface Citing {
  readonly settings: CitationSettings;
  /** What is selected, or the page; null where there is nothing to cite. */
  readonly quoted: Quoted | null;
  readonly isOpen: boolean;
  /** What the browser did not let copy, offered to the reader selected. */
  readonly uncopied: ClipboardContent | null;
  /** Said once, in passing, and to a screen reader. */
  readonly notice: MessageKey | null;
}

/** What the reader can do. */
export interface CitingActions {
  /** Copies what is quoted, in the reader's shape. */
  readonly copy: () => void;
  /** The sheet was opened, or closed. */
  readonly toggled: (isOpen: boolean) => void;
  readonly set: (settings: CitationSettings) => void;
  /** Keeps the source as the reader has it. */
  readonly edit: (source: SourceFields) => void;
  /** The reader has seen what could not be copied. */
  readonly dismiss: () => void;
}
