import type { ExportFormat as ReferenceFormat } from '../../lib/cite/styles.ts';
import type { Clipping, Colour, Edits } from '../../lib/clippings/clipping.ts';
import type { BackupRefusal } from '../../lib/clippings/exports/backup.ts';
import type { MarkdownFlavour } from '../../lib/clippings/exports/markdown.ts';
import type { Facets } from '../../lib/clippings/search/clipping-index.ts';
import type { ClippingQuery } from '../../lib/clippings/search/clipping-query.ts';
import type { Group } from '../../lib/clippings/search/row-groups.ts';
import type { Hit } from '../../lib/clippings/search/search-terms.ts';
import type { Target } from '../../lib/convert/target.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import type { StoreFailure } from '../../lib/messages/save-clipping.ts';

/** A clipping in the list, with what the search found in it. */
export interface ShownClipping {
  readonly clipping: Clipping;
  readonly quoteHits: readonly Hit[];
  readonly noteHits: readonly Hit[];
  readonly sourceHits: readonly Hit[];
}

/** A list of clippings, of which only the rows in sight are fetched. */
export interface FoundList {
  /** By which its rows are asked for. */
  readonly list: number;
  readonly total: number;
  /** Of each row: the width of its quote in ems, 255 for as much or more. */
  readonly widths: Uint8Array<ArrayBuffer>;
  /** Of each row: 1 where it has a note or tags. */
  readonly extras: Uint8Array<ArrayBuffer>;
  readonly groups: readonly Group[];
  readonly facets: Facets;
}

/** Said in passing; `undo` where it can be undone. */
export interface Notice {
  readonly key: MessageKey;
  /** Of how many it is said. */
  readonly counts: readonly number[];
  readonly undo: boolean;
}

/** What takes long enough to be watched, and can be broken off. */
export interface Task {
  readonly kind: 'export' | 'import';
  /** From 0 to 1. */
  readonly done: number;
}

/** Why an import was refused, and at which record. */
export interface ImportRefusal {
  readonly reason: BackupRefusal;
  readonly record: number;
}

export type ExportFormat = 'markdown' | 'text' | 'html' | 'csv' | ReferenceFormat | 'backup';

/** How clippings are to be written. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly flavour: MarkdownFlavour;
  readonly template: string;
  readonly perIssue: boolean;
  /** In what script the texts are to be; null for their own. A backup has always that. */
  readonly script: Target | null;
}

/** All that the panel shows. */
export interface PanelState {
  readonly query: ClippingQuery;
  /** Null until the first clippings are there. */
  readonly found: FoundList | null;
  /** The fetched rows, by where they stand in the list. */
  readonly rows: ReadonlyMap<number, ShownClipping>;
  /** How far the search has got with reading everything, from 0 to 1; 1 when it is ready. */
  readonly indexed: number;
  /** Where the list cannot be had, or something was not saved. */
  readonly failure: StoreFailure | null;
  /** The row that the keys act on, and the clipping that is open in it. */
  readonly current: number;
  readonly opened: string | null;
  readonly selected: ReadonlySet<string>;
  readonly notice: Notice | null;
  readonly task: Task | null;
  readonly refusal: ImportRefusal | null;
  readonly dialog: 'export' | null;
  readonly templates: Readonly<Record<MarkdownFlavour, string>>;
  /** In what script the last export was written. */
  readonly exportScript: Target | null;
  /** Whether to say that there is no backup yet. */
  readonly reminds: boolean;
}

/** What the reader can do. */
export interface PanelActions {
  readonly ask: (change: Partial<ClippingQuery>) => void;
  /** These rows are about to be seen. */
  readonly see: (from: number, to: number) => void;
  readonly moveTo: (row: number) => void;
  readonly open: (id: string | null) => void;
  readonly select: (id: string, row: number, range: boolean) => void;
  readonly selectAll: () => void;
  readonly selectNone: () => void;
  readonly edit: (ids: readonly string[], edits: Partial<Edits>) => void;
  readonly addTags: (ids: readonly string[], tags: readonly string[]) => void;
  readonly colour: (ids: readonly string[], colour: Colour) => void;
  /** Into the bin, or out of it. */
  readonly bin: (ids: readonly string[]) => void;
  readonly restore: (ids: readonly string[]) => void;
  /** For good: what is in the bin. */
  readonly remove: (ids: readonly string[]) => void;
  readonly emptyBin: () => void;
  readonly join: (ids: readonly string[]) => void;
  readonly undo: () => void;
  readonly showOnPage: (id: string) => void;
  readonly dismiss: () => void;
  readonly showExport: (shown: boolean) => void;
  readonly export: (choice: ExportChoice) => void;
  readonly keepTemplate: (flavour: MarkdownFlavour, template: string) => void;
  readonly import: (file: File) => void;
  readonly breakOff: () => void;
  readonly backUp: () => void;
  readonly stopReminding: () => void;
  readonly tryAgain: () => void;
}
