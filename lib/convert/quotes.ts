/**
 * Quotation marks: “” ‘’ of the mainland, 「」『』 of Taiwan and Hong Kong. Each mark becomes the one
 * of its own level and side, so nested and unbalanced ones come back as they were, code unit for
 * code unit.
 */

const CORNER: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const CURLY: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

const CHINESE = /[\p{Script=Han}\u3001-\u3003\uff01\uff0c\uff1a\uff1b\uff1f]/u;
const KANA = /[\u3041-\u30fa]/u;
const LATIN = /\p{Script=Latin}/u;
/** Years without their century: the ’90s. */
const DECADE = /^\d\ds\b/;

/**
 * The marks of a paragraph as corner brackets. A paragraph without Chinese, and an apostrophe,
 * stay as they are. Lines count as paragraphs.
 */
export function cornerQuotes(text: string): string {
  return eachLine(text, (line) => {
    if (!CHINESE.test(line)) return line;
    let open = 0;
    return line.replace(/[“”‘’]/g, (mark, at: number) => {
      if (mark === '’' && isApostrophe(line, at, open)) return mark;
      if (mark === '‘') open++;
      if (mark === '’') open = Math.max(0, open - 1);
      return CORNER[mark] ?? mark;
    });
  });
}

/** Within a word, before a decade, or behind a word where nothing is open: readers’ choice. */
function isApostrophe(line: string, at: number, open: number): boolean {
  const afterLatin = LATIN.test(line[at - 1] ?? '');
  if (afterLatin && (open === 0 || LATIN.test(line[at + 1] ?? ''))) return true;
  return DECADE.test(line.slice(at + 1, at + 5));
}

/** The marks of a paragraph as curly ones; Japanese keeps its own. */
export function curlyQuotes(text: string): string {
  return eachLine(text, (line) =>
    KANA.test(line) ? line : line.replace(/[「」『』]/g, (mark) => CURLY[mark] ?? mark),
  );
}

const eachLine = (text: string, change: (line: string) => string): string =>
  text.replace(/[^\n\r]+/g, change);
