import { SOFT_HYPHEN } from './piece-html.ts';
import type { Glyph } from './read-glyphs.ts';
import type { PrintedLine } from './set-page.ts';

/** A typesetter's hyphen is about this wide, as a part of the size. */
const HYPHEN_WIDTH = 0.33;
/** A letter this many times as large as the next is a drop cap, and a run of its own. */
const DROP_CAP = 1.5;

/** Groups the glyphs of one box into the lines they were printed in. */
export function printedLines(glyphs: readonly Glyph[], group: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: Glyph[] = [];
  let divided = false;
  const close = () => {
    const line = lineOf(open, group, divided);
    if (line) lines.push(line);
    open = [];
  };
  for (const glyph of glyphs) {
    if (glyph.letter === SOFT_HYPHEN) {
      divided = true;
      continue;
    }
    const last = open.at(-1);
    if (last && startsLine(last, glyph)) close();
    divided = false;
    open.push(glyph);
  }
  close();
  return lines;
}

function startsLine(last: Glyph, next: Glyph): boolean {
  if (last.piece !== next.piece) return true;
  if (Math.abs(last.middle - next.middle) > Math.min(last.size, next.size) / 2) return true;
  return last.size > DROP_CAP * next.size || next.left < last.left;
}

function lineOf(glyphs: readonly Glyph[], group: number, divided: boolean): PrintedLine | null {
  const shown = trimmed(glyphs);
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return null;
  const edges = shown.map((glyph) => round(glyph.left));
  edges.push(round(last.right));
  let text = shown.map((glyph) => glyph.letter).join('');
  if (divided) {
    text += '-';
    edges.push(round(last.right + HYPHEN_WIDTH * last.size));
  }
  const size = Math.max(...shown.map((glyph) => glyph.size));
  return {
    group,
    text,
    edges,
    top: round(first.middle - size / 2),
    bottom: round(first.middle + size / 2),
    size,
    hyphenated: divided,
  };
}

/** White space at a line's ends is not printed. */
function trimmed(glyphs: readonly Glyph[]): readonly Glyph[] {
  const isInk = (glyph: Glyph) => glyph.letter.trim() !== '';
  const from = glyphs.findIndex(isInk);
  return from < 0 ? [] : glyphs.slice(from, glyphs.findLastIndex(isInk) + 1);
}

/** Far under what shows, and it keeps files equal from run to run. */
const round = (points: number): number => Math.round(points * 1000) / 1000;
