/** For each character of the text, which character of the words it is; -1 where it is none. */
export type Alignment = Int32Array;

/** So many characters in a row say where in the words the text goes on. */
const GRAM = 4;
/** How far ahead a character is looked for that one side lacks. */
const AHEAD = 8;

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);
const isBlank = (char: string | undefined): boolean => char === undefined || char.trim() === '';

/**
 * Finds the characters of a page's words in the page's text. Both are the same text, but the words
 * have dropped most marks, and either may lack something or have its parts in another order. No
 * character of the words is given twice. Linear in the length of both.
 */
export function alignWords(text: readonly string[], words: readonly string[]): Alignment {
  const found = new Int32Array(text.length).fill(-1);
  const used = new Uint8Array(words.length);
  const anchors = anchorsOf(words);
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (isBlank(char)) continue;
    if (!isFree(words, used, next) || words[next] !== char) {
      next = goOn(text, at, words, used, next, anchors);
    }
    if (!isFree(words, used, next) || words[next] !== char) continue;
    found[at] = next;
    used[next] = 1;
    next++;
  }
  return found;
}

const isFree = (words: readonly string[], used: Uint8Array, at: number): boolean =>
  at < words.length && used[at] === 0;

/** Where in the words the text from `at` on is; `next` where it stays, for the text to catch up. */
function goOn(
  text: readonly string[],
  at: number,
  words: readonly string[],
  used: Uint8Array,
  next: number,
  anchors: ReadonlyMap<string, number>,
): number {
  const char = text[at];
  const near = isFree(words, used, next);
  if (!isLetter(char)) {
    // A mark that the words have as well, but behind something that the text lacks, is rare: a
    // mark that the words have dropped is the rule.
    return next;
  }
  if (near && comesSoon(text, at + 1, words[next]) && !comesSoon(words, next + 1, char))
    return next;
  const gram = gramAt(text, at);
  const anchor = gram === null ? undefined : anchors.get(gram);
  if (anchor !== undefined && anchor >= 0 && isFree(words, used, anchor)) return anchor;
  for (let ahead = next + 1; ahead <= next + AHEAD && isFree(words, used, ahead); ahead++) {
    if (words[ahead] === char) return ahead;
  }
  return next;
}

function comesSoon(chars: readonly string[], from: number, char: string | undefined): boolean {
  for (let at = from; at < Math.min(from + AHEAD, chars.length); at++) {
    if (chars[at] === char) return true;
  }
  return false;
}

/** The next letters of the text from `at` on, marks and spaces left out; null near its end. */
function gramAt(chars: readonly string[], at: number): string | null {
  let gram = '';
  let count = 0;
  for (let next = at; next < chars.length && next < at + GRAM * AHEAD; next++) {
    const char = chars[next];
    if (char === undefined || !isLetter(char)) continue;
    gram += char;
    count++;
    if (count === GRAM) return gram;
  }
  return null;
}

/** Where each gram of the words begins, for those that come only once; -1 for the others. */
function anchorsOf(words: readonly string[]): Map<string, number> {
  const anchors = new Map<string, number>();
  const letters: number[] = [];
  for (let at = 0; at < words.length; at++) if (isLetter(words[at])) letters.push(at);
  for (let index = 0; index + GRAM <= letters.length; index++) {
    const gram = letters
      .slice(index, index + GRAM)
      .map((at) => words[at])
      .join('');
    anchors.set(gram, anchors.has(gram) ? -1 : (letters[index] ?? -1));
  }
  return anchors;
}
