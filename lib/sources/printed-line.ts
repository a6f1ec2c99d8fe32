import { union } from '../model/geometry.ts';
import type { Run } from '../model/run.ts';
import { isWide } from '../prose/script.ts';
import { unitWidth } from './character-width.ts';
import type { Item } from './glyph.ts';
import { isSpaceUnit } from './space.ts';

/** A printed line as a run, its marks given places beside its glyphs; null without a glyph. */
export function runOfItems(items: readonly Item[]): Run | null {
  const line = trim(items);
  const glyphs = line.flatMap(({ glyph }) => glyph ?? []);
  if (glyphs.length === 0) return null;
  const edges = edgesOf(line, glyphs[0]?.em ?? 0);
  const { top, bottom } = union(glyphs.map(({ word }) => word.box));
  const [left = 0, right = 0] = [edges[0], edges.at(-1)];
  const text = line.map(({ char }) => char).join('');
  return { text, box: { left, top, right, bottom }, edges };
}

const isBlank = (item: Item | undefined): boolean => isSpaceUnit(item?.char.charCodeAt(0) ?? 0);

function trim(items: readonly Item[]): readonly Item[] {
  let [from, to] = [0, items.length];
  while (from < to && isBlank(items[from])) from++;
  while (to > from && isBlank(items[to - 1])) to--;
  return items.slice(from, to);
}

/** Where each code unit begins, and last where the line ends. */
function edgesOf(items: readonly Item[], em: number): number[] {
  const starts = startsOf(items, em);
  const edges = items.flatMap(({ char }, index) =>
    new Array<number>(char.length).fill(starts[index] ?? 0),
  );
  return [...edges, starts.at(-1) ?? 0];
}

/** Where each item begins, and the last ends: glyphs where they are, marks in the gaps between. */
function startsOf(items: readonly Item[], em: number): number[] {
  const widths = items.map((_, index) => markWidth(items, index) * em);
  const first = items.findIndex(({ glyph }) => glyph !== null);
  let at = (items[first]?.glyph?.left ?? 0) - sum(widths, 0, first);
  let scale = 1;
  const starts: number[] = [];
  for (const [index, { glyph }] of items.entries()) {
    if (glyph) at = Math.max(at, glyph.left);
    else if (items[index - 1]?.glyph) scale = scaleOf(items, widths, index, at);
    starts.push(at);
    at = glyph ? Math.max(at, glyph.right) : at + (widths[index] ?? 0) * scale;
  }
  return [...starts, at];
}

/** How far the marks from `index` on are stretched to fill the gap from `at` to the next glyph. */
function scaleOf(
  items: readonly Item[],
  widths: readonly number[],
  index: number,
  at: number,
): number {
  let to = index;
  while (to < items.length && items[to]?.glyph === null) to++;
  const next = items[to]?.glyph;
  const total = sum(widths, index, to);
  return next && total > 0 ? Math.max(0, next.left - at) / total : 1;
}

function sum(numbers: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += numbers[index] ?? 0;
  return total;
}

/** A mark is as wide as the characters beside it are: “ is one em in Chinese, less in English. */
function markWidth(items: readonly Item[], index: number): number {
  const codeAt = (at: number): number => items[at]?.char.charCodeAt(0) ?? 0;
  return unitWidth(codeAt(index), isWide(codeAt(index - 1)) || isWide(codeAt(index + 1)));
}
