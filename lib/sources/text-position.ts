import { type PlacedText, placeText, placeWord, TEXTS_MAX } from './placed-text.ts';
import { type Assignment, type Data, type DataRead, readAssignments } from './script-data.ts';

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
  const positions = entry instanceof Map ? entry.get('positions') : undefined;
  if (!isArray(positions)) return { ok: false, fault: 'not-data', at: 0 };
  if (positions.length > TEXTS_MAX) return { ok: false, fault: 'too-long', at: 0 };
  const texts: PlacedText[] = [];
  let words = 0;
  for (const position of positions) {
    if (!(position instanceof Map)) continue;
    const text = textOf(position);
    if (text === null || text === '') continue;
    if (position.has('word')) words++;
    texts.push(placeOf(text, position));
  }
  return { ok: true, value: { form: words * 2 > texts.length ? 'words' : 'lines', texts } };
}

function entryOf(entries: readonly Assignment[], page: number | null): Data | undefined {
  if (entries.length === 1) return entries[0]?.value;
  const callsItself = entries.find(
    ({ value }) => value instanceof Map && value.get('page') === page,
  );
  return (callsItself ?? entries.find(({ index }) => index === page))?.value;
}

const isArray = (data: Data | undefined): data is readonly Data[] => Array.isArray(data);

function textOf(position: ReadonlyMap<string, Data>): string | null {
  const text = position.get('w') ?? position.get('word');
  return typeof text === 'string' ? text : null;
}

function placeOf(text: string, position: ReadonlyMap<string, Data>): PlacedText {
  const numbers = position.get('p');
  if (isArray(numbers)) return placeText(text, numbers);
  const [left, top] = [position.get('left'), position.get('top')];
  return placeWord(text, left, top, position.get('width'), position.get('height'));
}
