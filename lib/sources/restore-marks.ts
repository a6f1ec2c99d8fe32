import { union } from '../model/geometry.ts';
import type { Run } from '../model/run.ts';
import { alignWords } from './align-words.ts';
import { type Glyph, glyphsOf, type Item, type Word } from './glyph.ts';
import { letterSpaces } from './letter-spacing.ts';
import { splitAtJumps } from './line-jumps.ts';
import { under } from './placed-run.ts';
import { runOfItems } from './printed-line.ts';
import { foldRadicals } from './radicals.ts';
import { withSoftHyphens } from './soft-hyphen.ts';
import { isSpaceUnit } from './space.ts';

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
  const text = lines.map((line) => [...foldRadicals(line)]);
  const found = alignWords(
    text.flatMap((line) => [...line, '\n']),
    glyphs.map(({ char }) => char),
  );
  const items = itemsOf(text, found, glyphs);
  const runs: Run[] = [];
  for (const line of items) {
    const printed = splitAtJumps(line).flatMap((part) => runOfItems(part) ?? []);
    const lines =
      printed.length > 0 ? withSoftHyphens(printed) : placeless(line, runs.at(-1), words);
    for (const run of lines) runs.push(run);
  }
  return runs.concat(leftOver(glyphs, found, items));
}

/** The text's lines, each character with its glyph. */
function itemsOf(
  text: readonly (readonly string[])[],
  found: Int32Array,
  glyphs: readonly Glyph[],
): Item[][] {
  let offset = 0;
  return text.map((chars) => {
    const spaces = letterSpaces(chars);
    const items = chars.map((char, index) => ({
      char,
      glyph: glyphs[found[offset + index] ?? -1] ?? null,
    }));
    offset += chars.length + 1;
    return items.filter((_, index) => !spaces.has(index));
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
function leftOver(
  glyphs: readonly Glyph[],
  found: Int32Array,
  items: readonly (readonly Item[])[],
): Run[] {
  const used = new Set(found);
  const marks = new Map<string, number>();
  for (const { char, glyph } of items.flat()) {
    if (glyph === null && !isSpaceUnit(char.charCodeAt(0)))
      marks.set(char, (marks.get(char) ?? 0) + 1);
  }
  const parts = new Map<Word, Item[]>();
  for (const [index, glyph] of glyphs.entries()) {
    if (used.has(index)) continue;
    const again = marks.get(glyph.char) ?? 0;
    if (again > 0) {
      marks.set(glyph.char, again - 1);
      continue;
    }
    const part = parts.get(glyph.word) ?? [];
    part.push({ char: glyph.char, glyph });
    parts.set(glyph.word, part);
  }
  return [...parts.values()].flatMap((part) => runOfItems(part) ?? []);
}
