import type { PageRange } from '../source.ts';

const bothNumbers = (first: string, last: string): boolean =>
  /^\d+$/u.test(first) && /^\d+$/u.test(last) && first.length === last.length;

/**
 * The last number as MLA shortens it: in full to 99, then its last two digits unless more are
 * needed: 225-50, 395-401 (MLA Handbook, 9th edition, number ranges).
 */
export function mlaLast(first: string, last: string): string {
  if (!bothNumbers(first, last) || last.length < 3) return last;
  return first.slice(0, -2) === last.slice(0, -2) ? last.slice(-2) : last;
}

/**
 * The last number as Chicago shortens it (CMOS 17, 9.61): in full to 100 and after a multiple of
 * 100; after 101 to 109 the digits that change; else two digits, or more where more change.
 */
export function chicagoLast(first: string, last: string): string {
  if (!bothNumbers(first, last) || first.length < 3 || Number(first) % 100 === 0) return last;
  if (first.slice(0, -2) !== last.slice(0, -2)) {
    const same = [...last].findIndex((digit, at) => digit !== first[at]);
    return last.slice(same);
  }
  const changed = last.slice(-2);
  return Number(first) % 100 < 10 ? String(Number(changed)) : changed;
}

/**
 * The pages as a style writes them. Counted ones stand in square brackets, as GB/T 7714-2015 marks
 * what the source itself does not say (clause 7), and the other styles do too.
 */
export function pageText(
  pages: PageRange | undefined,
  dash: string,
  shorten: (first: string, last: string) => string = (_, last) => last,
): string | undefined {
  if (pages === undefined) return undefined;
  const { first, last, counted } = pages;
  const text = last === undefined ? first : first + dash + shorten(first, last);
  return counted ? `[${text}]` : text;
}

/** The page of a quote from a whole book, whose own pages a reference manager would count. */
export function quotedPage(pages: PageRange | undefined): string | undefined {
  const text = pageText(pages, '-');
  return text && `${pages?.last === undefined ? 'p.' : 'pp.'} ${text}`;
}
