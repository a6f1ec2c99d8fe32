import type { ExportChoice } from '../../components/panel/panel-state.ts';
import type { ExportFormat as ReferenceFormat } from '../../lib/cite/styles.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import { BACKUP_TAIL, backupHead, backupLine } from '../../lib/clippings/exports/backup.ts';
import type { CitedShape } from '../../lib/clippings/exports/cited-clipping.ts';
import { CSV_COLUMNS, type CsvColumn, csvTable } from '../../lib/clippings/exports/csv.ts';
import { fileName, withOwnNames } from '../../lib/clippings/exports/exported-file.ts';
import { htmlDocument } from '../../lib/clippings/exports/html.ts';
import { markdownFiles } from '../../lib/clippings/exports/markdown.ts';
import { plainText } from '../../lib/clippings/exports/plain-text.ts';
import { references } from '../../lib/clippings/exports/references.ts';
import type { Target } from '../../lib/convert/target.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { SettingsBackup } from '../../lib/settings/settings-backup.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import type { WrittenFile } from './write-files.ts';

/** Records fetched at a time; between two the reader can break it off. */
const BATCH = 500;

export interface ExportParts {
  readonly store: ClippingStore;
  readonly t: Translate;
  /** A time as the day where the reader is, `YYYY-MM-DD`. */
  readonly day: (time: number) => string;
  readonly now: () => number;
  /** What the reader has set, for a backup of everything; null for one of some clippings. */
  readonly settings: () => Promise<SettingsBackup | null>;
  /** Clippings as they are to be written, in a script; null for their own. */
  readonly written: (
    clippings: readonly Clipping[],
    script: Target | null,
  ) => Promise<readonly Clipping[]>;
  /** How the reader cites, at this moment. */
  readonly cited: () => CitedShape;
}

/**
 * The files of an export, in the order of the names; null where it was broken off or the store could
 * not give them.
 */
export async function exportedFiles(
  names: readonly string[],
  choice: ExportChoice,
  parts: ExportParts,
  progress: (done: number) => boolean,
): Promise<readonly WrittenFile[] | null> {
  if (choice.format === 'backup') return backupFiles(names, parts, progress);
  const { cited, day, now, store, t, written } = parts;
  const title = t('clippings');
  const today = day(now());
  const clippings: Clipping[] = [];
  const complete = await eachBatch(names, store, progress, async (batch) => {
    clippings.push(...(await written(batch, choice.script)));
  });
  if (!complete) return null;
  const file = (ending: string, type: string, text: string): readonly WrittenFile[] => [
    { name: fileName(`${title} ${today}`, ending), type, parts: [text] },
  ];
  const shape = cited();
  switch (choice.format) {
    case 'markdown':
      return withOwnNames(markdownFiles(clippings, { ...choice, ...shape, title, today, day })).map(
        ({ name, text, type }) => ({ name, type, parts: [text] }),
      );
    case 'text':
      return file('txt', 'text/plain', plainText(clippings, shape));
    case 'html':
      return file('html', 'text/html', htmlDocument(clippings, title, shape));
    case 'csv':
      return file('csv', 'text/csv', csvTable(clippings, columnNames(t), { ...shape, day }));
    case 'ris':
    case 'bibtex':
    case 'csl-json': {
      const { ending, type } = REFERENCE_FILES[choice.format];
      return file(ending, type, references(clippings, choice.format));
    }
  }
}

/** The same, as a backup. */
export async function backupFiles(
  names: readonly string[],
  { day, now, settings, store, t }: Pick<ExportParts, 'day' | 'now' | 'settings' | 'store' | 't'>,
  progress: (done: number) => boolean,
): Promise<readonly WrittenFile[] | null> {
  const pieces: string[] = [backupHead(await settings())];
  const complete = await eachBatch(names, store, progress, (clippings) => {
    for (const own of clippings) pieces.push(backupLine(own, pieces.length === 1));
  });
  pieces.push(BACKUP_TAIL);
  const name = fileName(`${t('clippings')} ${day(now())}`, 'json');
  return complete ? [{ name, type: 'application/json', parts: pieces }] : null;
}

/** The endings and the types that reference managers know. */
const REFERENCE_FILES = {
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  'csl-json': { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Record<ReferenceFormat, { readonly ending: string; readonly type: string }>;

async function eachBatch(
  names: readonly string[],
  store: ClippingStore,
  progress: (done: number) => boolean,
  take: (clippings: readonly Clipping[]) => void | Promise<void>,
): Promise<boolean> {
  for (let at = 0; at < names.length; at += BATCH) {
    const found = await store.get(names.slice(at, at + BATCH));
    if (!found.ok) return false;
    await take(found.value);
    if (!progress(Math.min(1, (at + BATCH) / names.length))) return false;
  }
  return true;
}

const COLUMN_NAMES: Readonly<Record<CsvColumn, MessageKey>> = {
  quote: 'columnQuote',
  note: 'note',
  tags: 'tags',
  colour: 'colour',
  citation: 'columnCitation',
  publication: 'columnPublication',
  issue: 'columnIssue',
  title: 'columnTitle',
  authors: 'columnAuthors',
  page: 'columnPage',
  flipPage: 'columnFlipPage',
  address: 'columnAddress',
  saved: 'columnSaved',
};

function columnNames(t: Translate): Readonly<Record<CsvColumn, string>> {
  const named = CSV_COLUMNS.map((column) => [column, t(COLUMN_NAMES[column])] as const);
  return Object.fromEntries(named) as Record<CsvColumn, string>;
}
