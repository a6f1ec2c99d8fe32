import type { Run } from '../model/run.ts';
import { agreement } from './agreement.ts';
import type { TextPosition } from './book-files/text-position.ts';
import { wordsOf } from './letters/glyph.ts';
import { joinWords } from './placed/join-words.ts';
import { runsOfPlaced } from './placed/placed-run.ts';
import { restoreMarks } from './placed/restore-marks.ts';
import { markCutWords } from './placed/whole-words.ts';
import { withoutShadows } from './shadow.ts';
import type { SourceNote } from './source-note.ts';

/** Letters and digits that a page's words share with its text, at least, to be put together. */
const SHARED_MIN = 0.8;

/**
 * The runs of a newer book's page from its coordinates; null where they hold nothing, or the text
 * of another page than `lines` and `layer`.
 *
 * @param lines the page's text of `textForPages`, null where there is none
 */
export function readNewerPage(
  position: TextPosition,
  lines: readonly string[] | null,
  layer: string,
  notes: SourceNote[],
): Run[] | null {
  if (position.texts.every(({ text }) => text.trim() === '')) {
    notes.push({ file: 'text-position', reason: 'empty', detail: 'no texts' });
    return null;
  }
  const drawn = lines ? likest(position, lines.join('')) : position;
  const text = textOf(drawn);
  const shared = lines ? agreement(text, lines.join('')) : 0;
  const isOfPage =
    shared >= SHARED_MIN || layer.trim() === '' || agreement(text, layer) >= SHARED_MIN;
  if (!isOfPage) {
    notes.push({ file: 'text-position', reason: 'disagrees', detail: 'not the text of this page' });
    return null;
  }
  if (lines !== null && shared < SHARED_MIN) {
    const detail = `shares ${shared.toFixed(3)} with the coordinates`;
    notes.push({ file: 'text-for-pages', reason: 'disagrees', detail });
  }
  const runs = runsOf(drawn, shared >= SHARED_MIN ? lines : null);
  const once = withoutShadows(runs);
  const again = position.texts.length - drawn.texts.length + runs.length - once.length;
  if (again > 0) {
    const detail = `${again} texts drawn again`;
    notes.push({ file: 'text-position', reason: 'shadow', detail });
  }
  return once;
}

/** With its shadows or without, as the page's text has them. */
function likest(position: TextPosition, text: string): TextPosition {
  const texts = withoutShadows(position.texts);
  if (texts.length === position.texts.length) return position;
  const once = { ...position, texts };
  return agreement(textOf(once), text) >= agreement(textOf(position), text) ? once : position;
}

const textOf = ({ texts }: TextPosition): string => texts.map(({ text }) => text).join('');

function runsOf({ form, texts }: TextPosition, lines: readonly string[] | null): Run[] {
  if (form === 'words') {
    const words = wordsOf(texts);
    return lines ? restoreMarks(words, lines) : joinWords(words);
  }
  const runs = runsOfPlaced(texts);
  return lines ? markCutWords(runs, lines) : runs;
}
