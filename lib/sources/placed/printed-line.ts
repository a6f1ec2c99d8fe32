import type { Run } from '../../model/run.ts';
import { isSpace, isWide } from '../../prose/script.ts';
import { unitWidth } from '../letters/character-width.ts';
import type { Glyph, Item } from '../letters/glyph.ts';

/** A printed line as a run, its marks given places beside its glyphs; null without a glyph. */
export function runOfItems(items: readonly Item[]): Run | null {
  const first = items.find((item) => item.word !== null);
  if (first === undefined || first.word === null) return null;
  const line = trim(items);
  const edges = edgesOf(line, first);
  let { top, bottom } = first.word.box;
  let text = '';
  for (const { char, word } of line) {
    text += char;
    if (word === null) continue;
    top = Math.min(top, word.box.top);
    bottom = Math.max(bottom, word.box.bottom);
  }
  return { text, box: { left: edges[0] ?? 0, top, right: edges.at(-1) ?? 0, bottom }, edges };
}

function trim(items: readonly Item[]): readonly Item[] {
  let [from, to] = [0, items.length];
  while (from < to && isBlank(items[from])) from++;
  while (to > from && isBlank(items[to - 1])) to--;
  return items.slice(from, to);
}

const isBlank = (item: Item | undefined): boolean => isSpace(item?.char.charCodeAt(0) ?? 0);

/**
 * Where each code unit begins, and last where the line ends: glyphs where they are, marks in the
 * gaps between, and beyond the ends as wide as they usually are.
 */
function edgesOf(items: readonly Item[], first: Glyph): number[] {
  const start = items.indexOf(first);
  let at = first.left - widthOfMarks(items, 0, start) * first.em;
  let scale = first.em;
  const edges: number[] = [];
  for (const [index, item] of items.entries()) {
    const isMark = item.word === null;
    if (!isMark) at = Math.max(at, item.left);
    else if (index > start && items[index - 1]?.word) scale = scaleOf(items, index, at, first.em);
    for (let unit = 0; unit < item.char.length; unit++) edges.push(at);
    at = isMark ? at + markWidth(items, index) * scale : Math.max(at, item.right);
  }
  edges.push(at);
  return edges;
}

/** How wide an em of the marks from `index` on is, for them to fill the gap to the next glyph. */
function scaleOf(items: readonly Item[], index: number, at: number, em: number): number {
  let to = index;
  while (to < items.length && items[to]?.word === null) to++;
  const next = items[to];
  if (next === undefined || next.word === null) return em;
  const ems = widthOfMarks(items, index, to);
  return ems > 0 ? Math.max(0, next.left - at) / ems : em;
}

function widthOfMarks(items: readonly Item[], from: number, to: number): number {
  let ems = 0;
  for (let index = from; index < to; index++) ems += markWidth(items, index);
  return ems;
}

/** A mark is as wide as the characters beside it are: “ is one em in Chinese, less in English. */
function markWidth(items: readonly Item[], index: number): number {
  const codeAt = (at: number): number => items[at]?.char.charCodeAt(0) ?? 0;
  return unitWidth(codeAt(index), isWide(codeAt(index - 1)) || isWide(codeAt(index + 1)));
}
