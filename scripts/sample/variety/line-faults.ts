import { leftOf, type PrintedLine, rightOf } from '../setting/set-page.ts';
import type { Random } from './random.ts';

/** What goes wrong in some books' position files; each is left alone by the page's truth. */
export interface Faults {
  /** Headlines are drawn twice, a little apart, for a shadow. */
  readonly shadows: boolean;
  /** Two columns' lines on one baseline are one run. */
  readonly merged: boolean;
  /** Radicals stand for the characters that look the same. */
  readonly radicals: boolean;
}

export const randomFaults = (random: Random): Faults => ({
  shadows: random.chance(0.12),
  merged: random.chance(0.12),
  radicals: random.chance(0.15),
});

export function withFaults(lines: readonly PrintedLine[], faults: Faults): PrintedLine[] {
  let result = [...lines];
  if (faults.radicals) result = result.map(withRadicals);
  if (faults.shadows) result = result.flatMap(withShadow);
  if (faults.merged) result = withOneMerged(result);
  return result;
}

/** Only text at least this large has a shadow, in points, and it lies this far off. */
const SHADOWED_SIZE = 16;
const SHADOW_OFFSET = 0.7;

const withShadow = (line: PrintedLine): PrintedLine[] =>
  line.size < SHADOWED_SIZE
    ? [line]
    : [
        {
          ...line,
          edges: line.edges.map((edge) => edge + SHADOW_OFFSET),
          top: line.top + SHADOW_OFFSET,
          bottom: line.bottom + SHADOW_OFFSET,
        },
        line,
      ];

/** Characters that PDFs of some makers hold as radicals, and one from the supplement block. */
const RADICALS: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  人: '⼈',
  大: '⼤',
  小: '⼩',
  山: '⼭',
  手: '⼿',
  文: '⽂',
  日: '⽇',
  木: '⽊',
  水: '⽔',
  火: '⽕',
  生: '⽣',
  用: '⽤',
  白: '⽩',
  石: '⽯',
  竹: '⽵',
  老: '⽼',
  自: '⾃',
  行: '⾏',
  長: '⻑',
  长: '⻓',
};

const withRadicals = (line: PrintedLine): PrintedLine => ({
  ...line,
  text: [...line.text].map((letter) => RADICALS[letter] ?? letter).join(''),
});

/** Lines merge only across a gap like a gutter's, in points. */
const LEAST_GUTTER = 8;
const MOST_GUTTER = 40;

/** The last pair of lines that stand side by side becomes one run, two spaces between. */
function withOneMerged(lines: readonly PrintedLine[]): PrintedLine[] {
  const rightIndex = lines.findLastIndex((line) => lines.some((left) => areBeside(left, line)));
  const right = lines[rightIndex];
  const left = right && lines.find((line) => areBeside(line, right));
  if (!left || !right) return [...lines];
  const merged = {
    ...left,
    text: `${left.text}  ${right.text}`,
    edges: [...left.edges, (rightOf(left) + leftOf(right)) / 2, ...right.edges],
    hyphenated: right.hyphenated,
  };
  return lines.flatMap((line) => {
    if (line === right) return [];
    return line === left ? [merged] : [line];
  });
}

function areBeside(left: PrintedLine, right: PrintedLine): boolean {
  const gap = leftOf(right) - rightOf(left);
  return (
    left.size === right.size &&
    !left.hyphenated &&
    Math.abs(left.top - right.top) < 0.5 &&
    gap > LEAST_GUTTER &&
    gap < MOST_GUTTER
  );
}
