/** Where a link leads, to what some programs run. */
const LINK = /(?:[(<]|\]:)<?(?:javascript|vbscript|data|file|blob):/iu;
/** A mark of HTML; an address between `<` and `>` is none. */
const HTML = /<(?!https?:\/\/|mailto:)[a-z!/?]/iu;
const NAMED: Readonly<Record<string, string>> = { colon: ':', tab: '\t', newline: '\n', lt: '<' };

/**
 * Whether a program that shows this Markdown could run something of it, by a link or by HTML, however
 * it is written: entities stand for characters there, and blanks within a scheme count for nothing.
 */
export function mayRun(markdown: string): boolean {
  const plain = markdown
    .replace(/&#x([\da-f]{1,6});?/giu, (_, digits: string) => charOf(Number.parseInt(digits, 16)))
    .replace(/&#(\d{1,7});?/gu, (_, digits: string) => charOf(Number(digits)))
    .replace(/&(colon|tab|newline|lt);/giu, (_, name: string) => NAMED[name.toLowerCase()] ?? '')
    .replace(/%([2-7][\da-f])/giu, (_, digits: string) => charOf(Number.parseInt(digits, 16)))
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
  return HTML.test(plain) || LINK.test(plain.replace(/[\s\p{Cc}\p{Cf}]+/gu, ''));
}

const charOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
