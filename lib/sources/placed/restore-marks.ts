import { union } from '../../model/geometry.ts';
import type { Run } from '../../model/run.ts';
import { isSpace } from '../../prose/script.ts';
import { type Glyph, glyphsOf, type Item, type Word } from '../letters/glyph.ts';
import { letterSpaces } from '../letters/letter-spacing.ts';
import { foldRadicals } from '../letters/radicals.ts';
import { withSoftHyphens } from '../letters/soft-hyphen.ts';
import { alignWords } from './align-words.ts';
import { splitAtJumps } from './line-jumps.ts';
import { under } from './placed-run.ts';
import { runOfItems } from './printed-line.ts';

/**
 * Puts the marks and spaces that a page's words lack back from the page's text, and gives the
 * printed lines as runs. A line ends where the text breaks it, and where the words jump. A line
 * that the words lack altogether is put under the one before it; what the text lacks of the words
 * comes last, a run each.
 *
 * @param lines the page's text as `textForPages` breaks it
 */
export function restoreMarks(words: readonly Word[], lines: readonly string[]): Run[] {
  const glyphs = glyphsOf(words);
  const items = itemsOf(lines.map(foldRadicals), glyphs);
  const runs: Run[] = [];
  for (const line of items) {
    const printed: Run[] = [];
    for (const part of splitAtJumps(line)) {
      const run = runOfItems(part);
      if (run) printed.push(run);
    }
    if (printed.length === 0) printed.push(...placeless(line, runs.at(-1), words));
    for (const run of withSoftHyphens(printed)) runs.push(run);
  }
  return runs.concat(leftOver(glyphs, items));
}

/** The text's lines, each character as the glyph that it is. */
function itemsOf(lines: readonly string[], glyphs: readonly Glyph[]): Item[][] {
  const found = alignWords(
    [...lines.join('\n')],
    glyphs.map(({ char }) => char),
  );
  let offset = 0;
  return lines.map((line) => {
    const chars = [...line];
    const spaces = letterSpaces(chars);
    const row: Item[] = [];
    for (let index = 0; index < chars.length; index++) {
      const glyph = glyphs[found[offset + index] ?? -1];
      if (!spaces.has(index)) row.push(glyph ?? { char: chars[index] ?? '', word: null });
    }
    // The line break counts as well.
    offset += chars.length + 1;
    return row;
  });
}

/** A line of which the words have nothing, under the run before it or at the top of the words. */
function placeless(line: readonly Item[], before: Run | undefined, words: readonly Word[]): Run[] {
  const chars = line.map(({ char }) => char);
  const text = chars.join('').trim();
  if (text === '') return [];
  if (before) return [{ text, box: under(before.box) }];
  const all = union(words.map(({ box }) => box));
  return [{ text, box: { ...all, bottom: all.top } }];
}

/** The words' characters that the text lacks; a mark that it has elsewhere is no other mark. */
function leftOver(glyphs: readonly Glyph[], items: readonly (readonly Item[])[]): Run[] {
  const placed = items.flatMap((line) => line.filter(({ word }) => word !== null));
  if (placed.length === glyphs.length) return [];
  const used = new Set(placed);
  const marks = marksOf(items);
  const parts = new Map<Word, Glyph[]>();
  for (const glyph of glyphs) {
    if (used.has(glyph)) continue;
    const again = marks.get(glyph.char) ?? 0;
    if (again > 0) {
      marks.set(glyph.char, again - 1);
      continue;
    }
    const part = parts.get(glyph.word);
    if (part) part.push(glyph);
    else parts.set(glyph.word, [glyph]);
  }
  return [...parts.values()].flatMap((part) => runOfItems(part) ?? []);
}

/** How often the text has each mark that the words lack. */
function marksOf(items: readonly (readonly Item[])[]): Map<string, number> {
  const marks = new Map<string, number>();
  for (const line of items) {
    for (const { char, word } of line) {
      if (word !== null || isSpace(char.charCodeAt(0))) continue;
      marks.set(char, (marks.get(char) ?? 0) + 1);
    }
  }
  return marks;
}
