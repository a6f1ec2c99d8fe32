import { citationText } from '../../cite/citation.ts';
import type { Clipping } from '../clipping.ts';
import {
  clippingFields,
  flipPagesLabel,
  issueLabel,
  printedPages,
  publicAddress,
  publicationLabel,
} from '../labels.ts';
import type { CitedShape } from './cited-clipping.ts';

/** Without it Excel takes the file for one in the system's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet would take for a formula at the beginning of a cell, full-width forms too. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

export const CSV_COLUMNS = [
  'quote',
  'note',
  'tags',
  'colour',
  'citation',
  'publication',
  'issue',
  'title',
  'authors',
  'page',
  'flipPage',
  'address',
  'saved',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

export interface CsvOptions extends Pick<CitedShape, 'cite'> {
  /** A time in milliseconds as the day where the reader is, `YYYY-MM-DD`. */
  readonly day: (time: number) => string;
}

/** A cell (RFC 4180); what could be a formula has an apostrophe before it, and so is text. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Clippings as a table that spreadsheets open with Chinese intact. */
export function csvTable(
  clippings: readonly Clipping[],
  names: Readonly<Record<CsvColumn, string>>,
  { cite, day }: CsvOptions,
): string {
  const rows = clippings.map((clipping) => {
    const cells = cellsOf(clipping, { cite, day });
    return CSV_COLUMNS.map((column) => cells[column]);
  });
  const lines = [CSV_COLUMNS.map((column) => names[column]), ...rows].map((cells) =>
    cells.map(csvCell).join(','),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cellsOf(clipping: Clipping, { cite, day }: CsvOptions): Record<CsvColumn, string> {
  const { capture, edits } = clipping;
  const source = clippingFields(clipping);
  const { title = '', authors = [] } = source;
  return {
    quote: capture.quote,
    note: edits.note,
    tags: edits.tags.join('; '),
    colour: edits.colour,
    citation: citationText(cite(source)),
    publication: publicationLabel(clipping),
    issue: issueLabel(clipping),
    title,
    authors: authors.map(({ name }) => name).join('; '),
    page: printedPages(clipping) ?? '',
    flipPage: flipPagesLabel(clipping) ?? '',
    address: publicAddress(clipping),
    saved: day(capture.created),
  };
}
