import { type Box, height, overlapY } from '../model/geometry.ts';
import type { Run } from '../model/run.ts';
import { isWide } from '../prose/script.ts';
import { alignWords } from './align-words.ts';
import { characterWidth, textWidth } from './character-width.ts';
import { letterSpaces } from './letter-spacing.ts';
import { sharedOut } from './placed-run.ts';
import { foldRadicals } from './radicals.ts';

/** A word with its box, radicals folded. */
export interface Word {
  readonly text: string;
  readonly box: Box;
}

/** A character of a word: where it begins and ends on x. */
interface Glyph {
  readonly char: string;
  readonly word: number;
  readonly left: number;
  readonly right: number;
}

/** A character of a printed line; without a glyph it is a mark or space that the words lack. */
interface Item {
  readonly char: string;
  readonly glyph: Glyph | null;
}

/** A line goes on over a gap of so many ems, and one more for each mark that stands in it. */
const GAP_EM = 2;
/** Unless its other gaps are nearly as wide: justified lines have gaps of four ems. */
const GAP_RATIO = 2.5;
/** A line's next word starts before the last one ends by no more than this. */
const OVERLAP_EM = 1;
/** Words share a baseline when they share so much of the lower one's height. */
const SAME_LINE = 0.3;

/**
 * Puts the marks and spaces that a page's words lack back from the page's text, and gives the
 * printed lines as runs. A line ends where the text breaks it, and where the words jump.
 *
 * @param lines the page's text as `textForPages` breaks it
 */
export function restoreMarks(words: readonly Word[], lines: readonly string[]): Run[] {
  const glyphs = words.flatMap(glyphsOf);
  const chars = lines.map((line) => [...foldRadicals(line)]);
  const found = alignWords(
    chars.flatMap((line) => [...line, '\n']),
    glyphs.map((glyph) => glyph.char),
  );
  const em = emOf(words);
  const used = new Set<number>();
  const runs: Run[] = [];
  let pending: Item[] = [];
  let offset = 0;
  for (const line of chars) {
    const spaces = letterSpaces(line);
    const items: Item[] = [];
    for (const [index, char] of line.entries()) {
      const at = found[offset + index] ?? -1;
      if (at >= 0) used.add(at);
      if (!spaces.has(index)) items.push({ char, glyph: glyphs[at] ?? null });
    }
    offset += line.length + 1;
    if (items.every((item) => item.glyph === null)) {
      // A line of marks alone has no place of its own: it goes with the line after it.
      if (line.join('').trim() !== '') pending = [...pending, ...items];
      continue;
    }
    for (const part of splitAtJumps([...pending, ...items], words, em)) {
      runs.push(runOf(part, words, em));
    }
    pending = [];
  }
  const left = glyphs
    .map((glyph, index) => ({ glyph, index }))
    .filter(({ index }) => !used.has(index));
  return [
    ...runs,
    ...leftOver(
      left.map(({ glyph }) => glyph),
      words,
      em,
    ),
  ];
}

function glyphsOf(word: Word, index: number): Glyph[] {
  const edges = sharedOut(word.text, word.box.left, word.box.right);
  const glyphs: Glyph[] = [];
  let unit = 0;
  for (const char of word.text) {
    const [left = 0, right = 0] = [edges[unit], edges[unit + char.length]];
    unit += char.length;
    if (char.trim() !== '') glyphs.push({ char, word: index, left, right });
  }
  return glyphs;
}

/** The usual em of the words, in fractions of the page's width. */
function emOf(words: readonly Word[]): number {
  const ems = words
    .filter((word) => word.text.length > 1)
    .map((word) => (word.box.right - word.box.left) / textWidth(word.text))
    .sort((a, b) => a - b);
  return ems[Math.floor(ems.length / 2)] ?? 0;
}

function splitAtJumps(items: readonly Item[], words: readonly Word[], em: number): Item[][] {
  const parts: Item[][] = [];
  let part: Item[] = [];
  const usual = usualGap(items);
  let before: Glyph | null = null;
  let marks: Item[] = [];
  for (const item of items) {
    if (item.glyph === null) {
      marks.push(item);
      continue;
    }
    if (before !== null && isJump(before, item.glyph, marks, words, em, usual)) {
      const opening = openingFrom(marks);
      parts.push([...part, ...marks.slice(0, opening)]);
      part = [];
      marks = marks.slice(opening);
    }
    part.push(...marks, item);
    marks = [];
    before = item.glyph;
  }
  parts.push([...part, ...marks]);
  return parts;
}

/** The median gap between the words of a line; 0 when there are too few to tell. */
function usualGap(items: readonly Item[]): number {
  const gaps: number[] = [];
  let before: Glyph | null = null;
  for (const { glyph } of items) {
    if (glyph === null) continue;
    if (before !== null && before.word !== glyph.word) gaps.push(glyph.left - before.right);
    before = glyph;
  }
  gaps.sort((a, b) => a - b);
  return gaps.length < 3 ? 0 : (gaps[Math.floor(gaps.length / 2)] ?? 0);
}

function isJump(
  before: Glyph,
  after: Glyph,
  marks: readonly Item[],
  words: readonly Word[],
  em: number,
  usual: number,
): boolean {
  const [a, b] = [words[before.word], words[after.word]];
  if (a === undefined || b === undefined || a === b) return false;
  if (overlapY(a.box, b.box) < SAME_LINE * Math.min(height(a.box), height(b.box))) return true;
  const size = Math.max(em, emOf([a, b]));
  const gap = after.left - before.right;
  if (gap < -OVERLAP_EM * size) return true;
  return gap > (GAP_EM + marks.length) * size && gap > GAP_RATIO * usual;
}

const OPENING = /[\p{Ps}\p{Pi}]/u;

/** Of the marks between two lines, the first that belongs to the second. */
function openingFrom(marks: readonly Item[]): number {
  let from = marks.length;
  while (from > 0 && OPENING.test(marks[from - 1]?.char ?? '')) from--;
  return from;
}

function runOf(items: readonly Item[], words: readonly Word[], em: number): Run {
  const trimmed = trim(items);
  const text = trimmed.map((item) => item.char).join('');
  const edges = edgesOf(trimmed, em);
  const boxes = [...new Set(trimmed.flatMap(({ glyph }) => (glyph ? [glyph.word] : [])))].flatMap(
    (word) => words[word]?.box ?? [],
  );
  const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const top = boxes.reduce((least, box) => Math.min(least, box.top), Number.POSITIVE_INFINITY);
  const bottom = boxes.reduce((most, box) => Math.max(most, box.bottom), Number.NEGATIVE_INFINITY);
  return { text, box: { left, top, right, bottom }, edges };
}

function trim(items: readonly Item[]): readonly Item[] {
  let [from, to] = [0, items.length];
  while (from < to && items[from]?.char.trim() === '') from++;
  while (to > from && items[to - 1]?.char.trim() === '') to--;
  return items.slice(from, to);
}

/** Where each code unit begins: glyphs where they are, what stands between them shared out. */
function edgesOf(items: readonly Item[], em: number): number[] {
  const lefts = new Array<number>(items.length).fill(0);
  const first = items.findIndex((item) => item.glyph !== null);
  let at = items[first]?.glyph?.left ?? 0;
  for (let index = first - 1; index >= 0; index--) {
    at -= markWidth(items, index) * em;
    lefts[index] = at;
  }
  let end = items[first]?.glyph?.left ?? 0;
  for (let index = first; index < items.length; ) {
    const glyph = items[index]?.glyph;
    if (glyph) {
      lefts[index] = Math.max(end, glyph.left);
      end = Math.max(end, glyph.right);
      index++;
      continue;
    }
    let to = index;
    while (to < items.length && items[to]?.glyph === null) to++;
    const widths = items.slice(index, to).map((_, mark) => markWidth(items, index + mark) * em);
    const total = widths.reduce((sum, width) => sum + width, 0);
    const next = items[to]?.glyph;
    const scale = next && total > 0 ? Math.max(0, next.left - end) / total : 1;
    for (const width of widths) {
      lefts[index] = end;
      end += width * scale;
      index++;
    }
  }
  return [
    ...items.flatMap(({ char }, index) => Array<number>(char.length).fill(lefts[index] ?? 0)),
    end,
  ];
}

/** A mark is as wide as the characters beside it are: “ is one em in Chinese, less in English. */
function markWidth(items: readonly Item[], index: number): number {
  const isWideAt = (at: number): boolean => isWide(items[at]?.char.codePointAt(0) ?? 0);
  const code = items[index]?.char.codePointAt(0) ?? 0;
  return characterWidth(code, isWideAt(index - 1) || isWideAt(index + 1));
}

/** What the page's text lacks, in the words' own order, a run for each part of a word. */
function leftOver(glyphs: readonly Glyph[], words: readonly Word[], em: number): Run[] {
  const parts = new Map<number, Item[]>();
  for (const glyph of glyphs) {
    const part = parts.get(glyph.word) ?? [];
    part.push({ char: glyph.char, glyph });
    parts.set(glyph.word, part);
  }
  return [...parts.values()].map((part) => runOf(part, words, em));
}
