import { type PlacedText, placeText, placeWord, TEXTS_MAX } from '../placed/placed-text.ts';
import {
  type Assignment,
  type Data,
  type DataObject,
  type DataRead,
  isList,
  isObject,
  readAssignments,
} from './script-data.ts';

/** The texts of a page, and whether they are whole lines (`{w,p}`) or words (`{word,left,…}`). */
export interface TextPosition {
  readonly form: 'lines' | 'words';
  readonly texts: readonly PlacedText[];
}

/**
 * Reads `text_position[N].js`, older or newer, in either form. The file's name says the page: where
 * it holds one entry, that is the page's whatever its index and `page` say (in most books the index
 * is the page less one, in one both are wrong). Of several entries, the one that calls itself `page`.
 */
export function readTextPosition(script: string, page: number | null): DataRead<TextPosition> {
  const read = readAssignments(script, 'positionForPages');
  if (!read.ok) return read;
  const entry = entryOf(read.value, page);
  const positions = isObject(entry) ? entry.positions : undefined;
  if (!isList(positions)) return { ok: false, fault: 'not-data', at: 0 };
  if (positions.length > TEXTS_MAX) return { ok: false, fault: 'too-long', at: 0 };
  const texts: PlacedText[] = [];
  let words = 0;
  for (const position of positions) {
    if (!isObject(position)) continue;
    const text = textOf(position);
    if (text === null || text === '') continue;
    if (position.word !== undefined) words++;
    texts.push(placeOf(text, position));
  }
  return { ok: true, value: { form: words * 2 > texts.length ? 'words' : 'lines', texts } };
}

function entryOf(entries: readonly Assignment[], page: number | null): Data | undefined {
  if (entries.length === 1) return entries[0]?.value;
  const callsItself = entries.find(({ value }) => isObject(value) && value.page === page);
  return (callsItself ?? entries.find(({ index }) => index === page))?.value;
}

function textOf({ w, word }: DataObject): string | null {
  const text = w ?? word;
  return typeof text === 'string' ? text : null;
}

function placeOf(text: string, { p, left, top, width, height }: DataObject): PlacedText {
  return isList(p) ? placeText(text, p) : placeWord(text, left, top, width, height);
}
