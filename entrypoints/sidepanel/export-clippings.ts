import type { ExportChoice } from '../../components/panel/panel-state.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import { BACKUP_HEAD, BACKUP_TAIL, backupLine } from '../../lib/clippings/exports/backup.ts';
import { CSV_COLUMNS, type CsvColumn, csvTable } from '../../lib/clippings/exports/csv.ts';
import { fileName, withOwnNames } from '../../lib/clippings/exports/exported-file.ts';
import { htmlDocument } from '../../lib/clippings/exports/html.ts';
import { markdownFiles } from '../../lib/clippings/exports/markdown.ts';
import { plainText } from '../../lib/clippings/exports/plain-text.ts';
import type { Target } from '../../lib/convert/target.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import type { convertTexts } from '../services/convert-texts.ts';
import type { WrittenFile } from './write-files.ts';

/** Records fetched at a time; between two the reader can break it off. */
const BATCH = 500;

export interface ExportParts {
  readonly store: ClippingStore;
  readonly t: Translate;
  /** A time as the day where the reader is, `YYYY-MM-DD`. */
  readonly day: (time: number) => string;
  readonly now: () => number;
  readonly convert: typeof convertTexts;
}

/**
 * The files of an export, in the order of the names; null where it was broken off or the store could
 * not give them.
 */
export async function exportedFiles(
  names: readonly string[],
  choice: ExportChoice,
  { convert, day, now, store, t }: ExportParts,
  progress: (done: number) => boolean,
): Promise<readonly WrittenFile[] | null> {
  const title = t('clippings');
  const today = day(now());
  if (choice.format === 'backup') {
    const pieces: string[] = [BACKUP_HEAD];
    const complete = await eachBatch(names, store, progress, (clippings) => {
      for (const own of clippings) pieces.push(backupLine(own, pieces.length === 1));
    });
    pieces.push(BACKUP_TAIL);
    const name = fileName(`${title} ${today}`, 'json');
    return complete ? [{ name, type: 'application/json', parts: pieces }] : null;
  }
  const clippings: Clipping[] = [];
  const complete = await eachBatch(names, store, progress, async (batch) => {
    clippings.push(...(await inScript(batch, choice.script, convert)));
  });
  if (!complete) return null;
  const file = (ending: string, type: string, text: string): readonly WrittenFile[] => [
    { name: fileName(`${title} ${today}`, ending), type, parts: [text] },
  ];
  switch (choice.format) {
    case 'markdown':
      return withOwnNames(markdownFiles(clippings, { ...choice, title, today, day })).map(
        ({ name, text, type }) => ({ name, type, parts: [text] }),
      );
    case 'text':
      return file('txt', 'text/plain', plainText(clippings));
    case 'html':
      return file('html', 'text/html', htmlDocument(clippings, title));
    case 'csv':
      return file('csv', 'text/csv', csvTable(clippings, columnNames(t), day));
  }
}

/** The clippings with their quotes in a script; null for their own. */
async function inScript(
  clippings: readonly Clipping[],
  to: Target | null,
  convert: ExportParts['convert'],
): Promise<readonly Clipping[]> {
  if (to === null) return clippings;
  const texts = clippings.map(({ capture }) => capture.quote);
  const converted = await convert({ texts, to, quotes: 'place', book: null });
  return clippings.map((clipping, at) => {
    const quote = converted[at]?.text ?? clipping.capture.quote;
    return { ...clipping, capture: { ...clipping.capture, quote } };
  });
}

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
