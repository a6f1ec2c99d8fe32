import type { Run } from '../model/run.ts';
import { agreement } from './agreement.ts';
import { withoutTeaser } from './book-files/teaser.ts';
import type { TextPosition } from './book-files/text-position.ts';
import { readGrid } from './grid/grid.ts';
import { wordsOf } from './letters/glyph.ts';
import { missingFrom, takeFrom } from './missing-text.ts';
import { runsOfPlaced, under } from './placed/placed-run.ts';
import type { PlacedText } from './placed/placed-text.ts';
import { restoreMarks } from './placed/restore-marks.ts';
import type { SourceFile, SourceNote } from './source-note.ts';

/** Letters and digits that a coordinate file shares with the page's own text, at least. */
const AGREEMENT_MIN = 0.97;
/** More of a page's texts than this without a place, and the places are no use. */
const MISPLACED_MAX = 0.05;

/**
 * The runs of an older book's page from one of its coordinate files, completed from the layer; null,
 * and a note why, where the file cannot be trusted with the page.
 */
export function readOlderPage(
  { form, texts }: TextPosition,
  layer: string,
  file: SourceFile,
  notes: SourceNote[],
): Run[] | null {
  const lost = texts.filter(({ box }) => box === null).length;
  if (lost > 0) {
    notes.push({ file, reason: 'misplaced', detail: `${lost} of ${texts.length} have no place` });
  }
  if (texts.length === 0) notes.push({ file, reason: 'empty', detail: 'no texts' });
  if (texts.length === 0 || lost > texts.length * MISPLACED_MAX) return null;
  const shared = layer.trim() === '' ? 1 : agreement(textOf(texts), withoutTeaser(layer));
  if (shared < AGREEMENT_MIN) {
    notes.push({ file, reason: 'disagrees', detail: `shares ${shared.toFixed(3)} of the layer` });
    return null;
  }
  if (form === 'words' && layer.trim() !== '') {
    return restoreMarks(
      wordsOf(texts),
      readGrid(layer).map(({ text }) => text),
    );
  }
  const whole = completed(runsOfPlaced(texts), layer);
  if (whole === null) notes.push({ file, reason: 'disagrees', detail: 'lacks some of the layer' });
  return whole;
}

const textOf = (texts: readonly PlacedText[]): string => texts.map(({ text }) => text).join('');

/** The runs with the layer's runs that they lack; null where it is not whole runs that they lack. */
function completed(runs: readonly Run[], layer: string): Run[] | null {
  const missing = missingFrom(withoutTeaser(layer), runs.map(({ text }) => text).join(''));
  if (missing.size === 0) return [...runs];
  const whole = [...runs];
  for (const { text } of readGrid(layer)) {
    if (takeFrom(missing, text)) whole.push({ text, box: under(whole.at(-1)?.box) });
  }
  return missing.size === 0 ? whole : null;
}
