import type { FlowItem } from './pieces.ts';
import type { Glyph, Measure } from './read-glyphs.ts';

/** How much of the items fits a frame: `whole` of them, and of the next one `text[0..cut)`. */
export interface FrameCut {
  readonly whole: number;
  readonly cut: number | null;
}

/** Letters may reach this far under a frame's end, in points: rounding, no more. */
const TOLERANCE = 0.5;

/**
 * Decides where the text leaves a frame that ends at `bottom`. `measure` is of all `items` poured
 * into the frame, of which the first `floats` children are not items.
 */
export function cutFrame(
  items: readonly FlowItem[],
  measure: Measure,
  floats: number,
  bottom: number,
): FrameCut {
  for (const [index, item] of items.entries()) {
    const end = item.splittable
      ? textEnd(item, measure.glyphs)
      : (measure.bottoms[index + floats] ?? 0);
    if (end <= bottom + TOLERANCE) continue;
    const cut = item.splittable ? cutOf(item, measure.glyphs, bottom) : null;
    return cut === null ? { whole: withoutHangingHeads(items, index), cut } : { whole: index, cut };
  }
  return { whole: items.length, cut: null };
}

const glyphsOf = (item: FlowItem, glyphs: readonly Glyph[]): readonly Glyph[] =>
  glyphs.filter((glyph) => item.pieces.some((piece) => piece.id === glyph.piece));

const bottomOf = (glyph: Glyph): number => glyph.middle + glyph.size / 2;

function textEnd(item: FlowItem, glyphs: readonly Glyph[]): number {
  return Math.max(0, ...glyphsOf(item, glyphs).map(bottomOf));
}

/** The offset into the piece's text at which the first line begins that does not fit. */
function cutOf(item: FlowItem, glyphs: readonly Glyph[], bottom: number): number | null {
  const own = glyphsOf(item, glyphs).filter((glyph) => glyph.letter !== '\u00ad');
  const over = own.findIndex((glyph) => bottomOf(glyph) > bottom + TOLERANCE);
  const text = item.pieces[0]?.text ?? '';
  let cut = item.from + (own[over]?.at ?? 0);
  while (cut > item.from && isLatin(text.charAt(cut - 1)) && isLatin(text.charAt(cut))) cut--;
  return over <= 0 || cut <= item.from ? null : cut;
}

/** A word is not divided between two frames. */
const isLatin = (letter: string): boolean => /[A-Za-z0-9]/.test(letter);

/** A heading goes with what follows it. */
function withoutHangingHeads(items: readonly FlowItem[], whole: number): number {
  let count = whole;
  while (count > 0 && items[count - 1]?.keepsWithNext) count--;
  return count;
}
