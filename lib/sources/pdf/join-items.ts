import { type Box, byColumn } from '../../model/geometry.ts';
import { compareText } from '../../prose/compare-text.ts';
import { isSharedMark, isUnspaced, isWideMark } from '../../prose/script.ts';
import { textWidth } from '../letters/character-width.ts';
import { shareOut } from '../letters/edges.ts';
import { letterSpaces } from '../letters/letter-spacing.ts';

/** Text on a level baseline; lengths in points, or whatever unit all of them share. */
export interface LevelText {
  readonly text: string;
  readonly box: Box;
  readonly em: number;
  /** Which of the page's tags it is of; undefined where nothing tells, or several are. */
  readonly tag: number | undefined;
}

/** The same with the place of each of its code units on x: `text.length + 1` numbers. */
export interface JoinedText extends LevelText {
  readonly edges: readonly number[];
}

/** Baselines this close are one, in ems: other fonts of one line share it to rounding. */
const SAME_BASELINE = 0.08;
/** Sizes whose ratio is less are one. */
const SAME_SIZE = 1.03;
/** A gap from here on is a space; pdf.js itself sets one from 0.102 em on. In ems. */
const SPACE_MIN = 0.1;
/** Up to here pieces of a line are one run, in ems; what stands farther apart the layout judges. */
const JOINED_GAP_MAX = 0.5;
/** The same between Latin words, whose columns stand farther apart. */
const JOINED_WORD_GAP_MAX = 0.75;
/** A piece may begin so far inside the one before: kerning; in ems. */
const OVERLAP_MAX = 0.2;
/** Or so far beside a full-width mark, which is squeezed to half an em. */
const SQUEEZED_MARK = 0.6;
/** Gaps between Chinese characters of less than this are letter-spacing, not spaces; in ems. */
const LETTER_GAP_MAX = 0.2;

/**
 * Texts as lines of text: what stands on one baseline, in one size and close together, is one, in
 * whatever order it came and wherever it was split. Spaces that only letter-spacing put between
 * Chinese characters are left out. The result is in the order of place.
 */
export function joinItems(texts: readonly LevelText[]): JoinedText[] {
  return rowsOf(texts).flatMap((row) => groupsOf(row).map(joinGroup));
}

const byBaseline = (a: LevelText, b: LevelText): number =>
  a.box.bottom - b.box.bottom || textsByColumn(a, b);

const textsByColumn = (a: LevelText, b: LevelText): number =>
  byColumn(a.box, b.box) || a.em - b.em || compareText(a.text, b.text);

/** Texts on one baseline each, from left to right. */
function rowsOf(texts: readonly LevelText[]): LevelText[][] {
  const rows: LevelText[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const text of [...texts].sort(byBaseline)) {
    const row = rows.at(-1);
    if (row && text.box.bottom - bottom <= SAME_BASELINE * text.em) row.push(text);
    else rows.push([text]);
    bottom = text.box.bottom;
  }
  for (const row of rows) row.sort(textsByColumn);
  return rows;
}

/** A row's texts by runs: each goes on where the one before it ends. */
function groupsOf(row: readonly LevelText[]): LevelText[][] {
  const groups: LevelText[][] = [];
  for (const text of row) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && goesOn(before, text)) group.push(text);
    else groups.push([text]);
  }
  return groups;
}

function goesOn(before: LevelText, after: LevelText): boolean {
  const em = Math.max(before.em, after.em);
  if (em > Math.min(before.em, after.em) * SAME_SIZE) return false;
  const gap = (after.box.left - before.box.right) / em;
  const isWide = isUnspacedAt(before.text, before.text.length - 1) || isUnspacedAt(after.text, 0);
  if (gap > (isWide ? JOINED_GAP_MAX : JOINED_WORD_GAP_MAX)) return false;
  return gap >= -OVERLAP_MAX || (gap >= -SQUEEZED_MARK && touchMark(before.text, after.text));
}

/** One of the two characters where the texts meet is a full-width mark. */
function touchMark(before: string, after: string): boolean {
  const isMark = (code: number): boolean => isWideMark(code) || isSharedMark(code);
  return isMark(before.charCodeAt(before.length - 1)) || isMark(after.charCodeAt(0));
}

function joinGroup(group: readonly LevelText[]): JoinedText {
  let text = '';
  const edges: number[] = [];
  let last: LevelText | null = null;
  for (const [index, piece] of group.entries()) {
    const own = withoutLetterGaps(piece);
    const { left } = piece.box;
    const right = Math.max(
      left,
      Math.min(piece.box.right, group[index + 1]?.box.left ?? piece.box.right),
    );
    if (last && isSpaceBetween(last, piece)) {
      text += ' ';
      edges.push(last.box.right);
    }
    text += own;
    shareOut(own, left, right, edges);
    last = piece;
  }
  const [first] = group;
  if (!first || !last) throw new RangeError('no texts to join');
  const right = group.reduce((most, { box }) => Math.max(most, box.right), first.box.right);
  edges.push(last.box.right);
  const box = { ...first.box, right };
  const tag = group.every((piece) => piece.tag === first.tag) ? first.tag : undefined;
  return { ...lessLetterSpaces(text, edges), box, em: first.em, tag };
}

function isSpaceBetween(before: LevelText, after: LevelText): boolean {
  if (before.text.endsWith(' ') || after.text.startsWith(' ')) return false;
  const isUnspacedPair =
    isUnspacedAt(before.text, before.text.length - 1) && isUnspacedAt(after.text, 0);
  const least = isUnspacedPair ? LETTER_GAP_MAX : SPACE_MIN;
  return after.box.left - before.box.right >= least * after.em;
}

/** A space between two characters of scripts that have none. */
const UNSPACED_GAP = / /gu;

/**
 * The text without the spaces between Chinese characters that are narrower than any space: pdf.js
 * tells each gap of a tenth of an em as one.
 */
function withoutLetterGaps({ text, box, em }: LevelText): string {
  if (!text.includes(' ')) return text;
  const bare = text.replace(UNSPACED_GAP, (space, at: number) =>
    isUnspacedAt(text, at - 1) && isUnspacedAt(text, at + 1) ? '' : space,
  );
  const spaces = text.length - bare.length;
  if (spaces === 0) return text;
  const gap = ((box.right - box.left) / em - textWidth(bare)) / spaces;
  return gap < LETTER_GAP_MAX ? bare : text;
}

function isUnspacedAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isUnspaced(code) || isSharedMark(code);
}

/** The joined text without letter-spacing of any width, its edges with it. */
function lessLetterSpaces(
  text: string,
  edges: readonly number[],
): Pick<JoinedText, 'text' | 'edges'> {
  if (!text.includes(' ')) return { text, edges };
  // Offsets and characters are one here: what lies beyond the first plane is two units of its own.
  const units = text.split('');
  const spaces = isEvenlySpaced(text) ? spacesOf(units) : letterSpaces(units);
  if (spaces.size === 0) return { text, edges };
  const kept = (_: unknown, at: number): boolean => !spaces.has(at);
  return { text: units.filter(kept).join(''), edges: edges.filter(kept) };
}

/** Nothing but single Chinese characters with a space between any two: `测 量 时 间 ：`. */
const isEvenlySpaced = (text: string): boolean =>
  text.length >= EVENLY_SPACED_MIN &&
  [...text].every((char, at) => (at % 2 === 1 ? char === ' ' : isUnspacedAt(text, at)));

const EVENLY_SPACED_MIN = 7;

const spacesOf = (units: readonly string[]): ReadonlySet<number> =>
  new Set(units.flatMap((unit, at) => (unit === ' ' ? [at] : [])));
