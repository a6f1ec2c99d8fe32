import type { Run } from '../model/run.ts';
import { agreement } from './agreement.ts';
import { runsOfPlaced } from './placed-run.ts';
import type { SourceNote } from './read-page.ts';
import { restoreMarks } from './restore-marks.ts';
import type { TextPosition } from './text-position.ts';

/** Letters and digits that a page's words share with its text, at least, to be put together. */
const SHARED_MIN = 0.8;

/**
 * The runs of a newer book's page from its coordinates; null where they hold nothing, or the text
 * of another page than `lines` and `layer`.
 */
export function readNewerPage(
  position: TextPosition,
  lines: readonly string[] | null,
  layer: string,
  notes: SourceNote[],
): Run[] | null {
  const placed = position.texts.flatMap(runsOfPlaced);
  const text = position.texts.map((part) => part.text).join('');
  const shared = lines ? agreement(text, lines.join('')) : 0;
  if (lines !== null && shared < SHARED_MIN) {
    const detail = `shares ${shared.toFixed(3)} with the coordinates`;
    notes.push({ file: 'text-for-pages', reason: 'disagrees', detail });
  }
  if (position.form === 'words' && lines !== null && shared >= SHARED_MIN) {
    return restoreMarks(placed, lines);
  }
  if (shared < SHARED_MIN && layer.trim() !== '' && agreement(text, layer) < SHARED_MIN) {
    notes.push({ file: 'text-position', reason: 'disagrees', detail: 'not the text of this page' });
    return null;
  }
  return placed;
}
