import { guessLanguage } from '../prose/language.ts';

/** Quotation marks outside and, for a quote within, inside. */
export interface QuoteMarks {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
}

export const CURLY: QuoteMarks = { outer: ['“', '”'], inner: ['‘', '’'] };
export const CORNER: QuoteMarks = { outer: ['「', '」'], inner: ['『', '』'] };

/** 「 」 for traditional Chinese and Japanese, “ ” for all else (GB/T 15834-2011, 4.8). */
export function marksFor(text: string): QuoteMarks {
  const language = guessLanguage(text, null);
  if (language === 'zh-Hant' || language === 'ja') return CORNER;
  return language === null && /[「」『』]/u.test(text) && !/[“”]/u.test(text) ? CORNER : CURLY;
}

const OPENERS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };
const CLOSERS = new Set(Object.values(OPENERS));

/** A mark of the text, and what became of it. */
interface Mark {
  readonly at: number;
  readonly opens: boolean;
  /** Marks around it; the pair's own first level is 1, within the marks that the quote gets. */
  readonly level: number;
}

/**
 * A text within quotation marks, those within it changed by their depth: inner within outer, outer
 * within inner. A mark whose other half the quote leaves out gets it, at the quote's end or its
 * beginning, so that the marks always close. Apostrophes stay. The rest of the text is not changed.
 * Paragraphs are parted by line breaks.
 */
export function quote(text: string, marks: QuoteMarks = marksFor(text)): string {
  const { found, unopened, unclosed } = pairsOf(text);
  const pair = (level: number): readonly [string, string] =>
    level % 2 === 1 ? marks.inner : marks.outer;
  let quoted = '';
  let from = 0;
  for (const { at, opens, level } of found) {
    quoted += text.slice(from, at) + pair(level)[opens ? 0 : 1];
    from = at + 1;
  }
  quoted += text.slice(from);
  const before = levels(unopened).map((level) => pair(level)[0]);
  const after = levels(unclosed)
    .reverse()
    .map((level) => pair(level)[1]);
  return marks.outer[0] + before.join('') + quoted + after.join('') + marks.outer[1];
}

const levels = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/**
 * The marks of a text with their levels. What is closed without having been opened was opened before
 * the text began, so all that comes before it stands one level deeper.
 */
function pairsOf(text: string): { found: Mark[]; unopened: number; unclosed: number } {
  const found: Mark[] = [];
  const open: string[] = [];
  let unopened = 0;
  for (const [at, char] of [...text.matchAll(/[“”‘’「」『』]/gu)].map(
    (match) => [match.index, match[0]] as const,
  )) {
    const closer = OPENERS[char];
    if (closer !== undefined) {
      if (char === '‘' && isElision(text, at)) continue;
      // A quote of several paragraphs opens anew with each of them, and closes once.
      const opensAnew = text[at - 1] === '\n' && open.at(-1) === closer;
      if (!opensAnew) open.push(closer);
      found.push({ at, opens: true, level: open.length - unopened });
    } else if (CLOSERS.has(char) && !isApostrophe(text, at, open)) {
      if (open.length > 0) {
        found.push({ at, opens: false, level: open.length - unopened });
        open.pop();
      } else {
        unopened++;
        found.push({ at, opens: false, level: 1 - unopened });
      }
    }
  }
  const deeper = found.map((mark) => ({ ...mark, level: mark.level + unopened }));
  return { found: deeper, unopened, unclosed: open.length };
}

/** `don’t`, and `boys’` where no single mark is open that it could close. */
function isApostrophe(text: string, at: number, open: readonly string[]): boolean {
  if (text[at] !== '’') return false;
  const before = /\p{Script=Latin}/u.test(text[at - 1] ?? '');
  const after = /[\p{Script=Latin}\d]/u.test(text[at + 1] ?? '');
  return (before && after) || ((before || after) && !open.includes('’'));
}

/** `‘tis`, as some set it: a mark before a letter that nothing closes. */
const isElision = (text: string, at: number): boolean =>
  /\p{Script=Latin}/u.test(text[at + 1] ?? '') && !/’(?!\p{Script=Latin})/u.test(text.slice(at));
