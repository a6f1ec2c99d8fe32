import type { PrintedLine } from '../setting/set-page.ts';

/** An advance wider than this, as a part of the size, is read as a letter and a space. */
const WIDE_CHINESE = 1.25;
const WIDE_LATIN = 1.15;

/** A line is letter-spaced when this much of its letters are wide: one wide gap is no spacing. */
const MOSTLY = 0.6;

/** Letter-spaced text comes out of the books' makers with a space after each letter. */
export function withLetterSpaces(line: PrintedLine): PrintedLine {
  const letters = [...line.text].map((letter, index) => {
    const from = line.edges[index] ?? 0;
    const advance = (line.edges[index + 1] ?? from) - from;
    const isLast = index === line.text.length - 1;
    return { letter, from, advance, isWide: !isLast && advance > limit(letter) * line.size };
  });
  const wide = letters.filter(({ isWide }) => isWide).length;
  if (wide === 0 || wide < MOSTLY * (letters.length - 1)) return line;
  let text = '';
  const edges: number[] = [];
  for (const { letter, from, advance, isWide } of letters) {
    text += letter;
    edges.push(from);
    if (!isWide || letter === ' ') continue;
    text += ' ';
    edges.push(from + Math.min(advance, line.size));
  }
  return { ...line, text, edges: [...edges, line.edges.at(-1) ?? 0] };
}

const limit = (letter: string): number => (/[ -ɏ]/.test(letter) ? WIDE_LATIN : WIDE_CHINESE);
