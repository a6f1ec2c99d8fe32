import type { Span } from '../model/block.ts';
import { hasSpace, isHangul, isSharedMark, isSpace, isUnspaced } from './script.ts';

/** A part of a run's text to be joined, `text[start..end)`, and whether a space stands before it. */
export interface Part {
  readonly run: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
}

/** Prose, and which characters of it came from where. */
export interface Joined {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Where each line begins in `text`. */
  readonly lineStarts: readonly number[];
}

/** What the page at hand tells about joining its lines. */
export interface JoinStyle {
  /** Whether it holds `word` as one, without the hyphen of a line's end. */
  knows(word: string): boolean;
}

/** So much of the text's end is looked at to join the next line: a word, and marks after it. */
const TAIL = 80;

/**
 * Builds text and spans side by side, so that neither can lose the other. The text is kept in
 * pieces: to ask a growing string for its end copies all of it each time.
 */
class Joiner {
  readonly spans: Span[] = [];
  readonly #pieces: string[] = [];
  length = 0;

  /** Adds `source[start..end)`, a run of white space as one space. */
  add(part: Part): void {
    if (!hasSpace(part.text)) {
      this.#take(part, part.start, part.end);
      return;
    }
    for (let at = part.start; at < part.end; ) {
      if (isSpace(part.text.charCodeAt(at))) {
        this.space();
        at++;
        continue;
      }
      let to = at + 1;
      while (to < part.end && !isSpace(part.text.charCodeAt(to))) to++;
      this.#take(part, at, to);
      at = to;
    }
  }

  /** Adds `source[start..end)`, in which there is no white space. */
  #take({ run, text }: Part, start: number, end: number): void {
    if (start >= end) return;
    this.spans.push({ from: this.length, to: this.length + end - start, run, start });
    this.#put(text.slice(start, end));
  }

  space(): void {
    if (this.length > 0 && !this.#endsInSpace) this.#put(' ');
  }

  /** Takes back the last character, a hyphen that only the line's end asked for. */
  dropLast(): void {
    this.#takeBack();
    const last = this.spans.pop();
    if (last && last.to - last.from > 1) this.spans.push({ ...last, to: last.to - 1 });
  }

  trimEnd(): void {
    if (this.#endsInSpace) this.#takeBack();
  }

  /** The end of the text so far. */
  tail(): string {
    let tail = '';
    for (let at = this.#pieces.length - 1; at >= 0 && tail.length < TAIL; at--) {
      tail = (this.#pieces[at] ?? '') + tail;
    }
    return tail.slice(-TAIL);
  }

  text(): string {
    return this.#pieces.join('');
  }

  get #endsInSpace(): boolean {
    return this.#pieces.at(-1)?.endsWith(' ') ?? false;
  }

  #put(piece: string): void {
    this.#pieces.push(piece);
    this.length += piece.length;
  }

  #takeBack(): void {
    const rest = this.#pieces.pop()?.slice(0, -1) ?? '';
    if (rest !== '') this.#pieces.push(rest);
    this.length--;
  }
}

/**
 * Joins lines into prose by their script: nothing between Chinese characters, one space between
 * words, a word that a hyphen split made whole. Every visible character of the lines is in the
 * text and in exactly one span, but for the hyphens that were taken out.
 */
export function joinLines(lines: readonly (readonly Part[])[], style: JoinStyle): Joined {
  const joiner = new Joiner();
  const lineStarts: number[] = [];
  for (const line of lines) {
    const first = headOf(line);
    joiner.trimEnd();
    if (joiner.length > 0 && first !== '') bridge(joiner, first, style);
    lineStarts.push(joiner.length);
    for (const part of line) {
      if (part.spaced) joiner.space();
      joiner.add(part);
    }
  }
  joiner.trimEnd();
  return { text: joiner.text(), spans: joiner.spans, lineStarts };
}

/** The beginning of a line's visible text. */
function headOf(line: readonly Part[]): string {
  for (const part of line) {
    const head = part.text.slice(part.start, Math.min(part.end, part.start + TAIL)).trimStart();
    if (head !== '') return head;
  }
  return '';
}

/** Sets what stands between the text so far and the next line: a space, nothing, or less. */
function bridge(joiner: Joiner, next: string, style: JoinStyle): void {
  const seam = seamBetween(joiner.tail(), next, style);
  if (seam === 'drop-hyphen') joiner.dropLast();
  if (seam === 'space') joiner.space();
}

/** What joins two texts: nothing, a space, or nothing in place of the first one's last character. */
export type Seam = 'nothing' | 'space' | 'drop-hyphen';

/**
 * How a text that a line's or a page's end cut is joined with its rest. Takes the end of the one
 * and the beginning of the other, both without white space at the cut; more of them changes nothing.
 */
export function seamBetween(text: string, next: string, style: JoinStyle): Seam {
  if (endsTight(text) || beginsTight(next)) return 'nothing';
  const hyphen = hyphenAt(text, next, style);
  if (hyphen === 'drop') return 'drop-hyphen';
  return hyphen === 'none' ? 'space' : 'nothing';
}

/** A character that needs no space on either side: Chinese, Japanese and their marks. */
const isTight = (cp: number): boolean => isUnspaced(cp) && !isHangul(cp);

/** A mark that Chinese shares with other scripts, or that a layer holds half-width. */
const isMark = (cp: number): boolean =>
  isSharedMark(cp) || (cp < 0x80 && ',:;?!()'.includes(String.fromCharCode(cp)));

/** Ends in Chinese, looking past marks that take its side. */
function endsTight(text: string): boolean {
  let end = text.length;
  while (end > 0 && isMark(text.charCodeAt(end - 1))) end--;
  return end > 0 && isTight(lastCodePoint(text.slice(0, end)));
}

/** Begins with Chinese, looking past marks that take its side. */
function beginsTight(text: string): boolean {
  let start = 0;
  while (start < text.length && isMark(text.charCodeAt(start))) start++;
  return isTight(text.codePointAt(start) ?? 0);
}

function lastCodePoint(text: string): number {
  const unit = text.charCodeAt(text.length - 1);
  const pair = unit >= 0xdc00 && unit <= 0xdfff && text.length > 1;
  return text.codePointAt(text.length - (pair ? 2 : 1)) ?? 0;
}

const SPLIT_WORD = /(\p{L}+)[-\u2010\u00ad]$/u;
const WORD_START = /^(\p{Ll}+)/u;

/**
 * What to do with a hyphen at the line's end: `drop` it where it split a word, `keep` it where it
 * joins two (El-Wadi, 30-40, a known compound), `none` where there is no hyphen.
 */
function hyphenAt(text: string, next: string, style: JoinStyle): 'drop' | 'keep' | 'none' {
  const tail = text.slice(-60);
  if (!/[\p{L}\p{N}][-\u2010\u00ad]$/u.test(tail)) return 'none';
  const before = SPLIT_WORD.exec(tail)?.[1];
  const after = WORD_START.exec(next)?.[1];
  if (!before || !after) return 'keep';
  if (style.knows(before + after)) return 'drop';
  return style.knows(`${before}-${after}`) ? 'keep' : 'drop';
}
