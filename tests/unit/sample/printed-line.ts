import type { PrintedLine, SetPage } from '../../../scripts/sample/setting/set-page.ts';

/** A line at (`x`, `y`) in points whose characters are all `advance` wide. */
export function lineAt(
  x: number,
  y: number,
  text: string,
  more: { size?: number; advance?: number; group?: number; hyphenated?: boolean } = {},
): PrintedLine {
  const { size = 10, advance = size, group = 0, hyphenated = false } = more;
  const edges = Array.from({ length: text.length + 1 }, (_, index) => x + index * advance);
  return { group, text, edges, top: y, bottom: y + size, size, hyphenated };
}

export const pageOf = (lines: readonly PrintedLine[], flip = 7): SetPage => ({
  flip,
  printed: '5',
  width: 500,
  height: 1000,
  blocks: [],
  lines,
});
