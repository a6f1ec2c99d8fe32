import { cleanText } from './clean-fields.ts';
import { readBookTitle } from './page-source/book-title.ts';
import type { Author, PublicationDate, Season, SourceFields } from './source.ts';

/** A source as a reader edits it: a line of text a field; empty where the source has none. */
export interface SourceText {
  readonly publication: string;
  readonly volume: string;
  /** The number, or what the issue calls itself: `8`, `7-8`, `增刊2`. */
  readonly issue: string;
  readonly date: string;
  readonly title: string;
  /** With `、` or `;` between two, for a comma may be within a Western name. */
  readonly authors: string;
  readonly issn: string;
  readonly publisher: string;
  readonly place: string;
}
export type SourceTextField = keyof SourceText;

/** What a reader has typed that cannot be what it should be. It is said, and the text is kept. */
export type SourceTextFault =
  /** No date is in the text. */
  | 'date-not-understood'
  /** No ISSN, or its check digit is another one (ISO 3297). */
  | 'issn-not-right';

const HAN_SEASONS: Readonly<Record<Season, string>> = {
  spring: '春',
  summer: '夏',
  autumn: '秋',
  winter: '冬',
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A date so that it is read back: `2024-08-16`, `2024-08`, `2024年4月下`, `2024年夏`, `2024`. */
export function dateText({ year, month, day, part, season }: PublicationDate): string {
  if (year === undefined) return '';
  if (month !== undefined && day !== undefined) return `${year}-${two(month)}-${two(day)}`;
  if (month !== undefined) return part ? `${year}年${month}月${part}` : `${year}-${two(month)}`;
  return season ? `${year}年${HAN_SEASONS[season]}` : String(year);
}

/** A date that a reader has typed, in any form that titles have too; null where there is none. */
export function parseDate(text: string): PublicationDate | null {
  const bare = cleanText(text) ?? '';
  if (/^\d{4}$/u.test(bare)) return { year: Number(bare) };
  return readBookTitle(bare).date ?? null;
}

const authorsText = (authors: readonly Author[] = []): string =>
  authors
    .map(({ name }) => name)
    .join(authors.some(({ name }) => /[A-Za-z]/u.test(name)) ? '; ' : '、');

/** The authors of a text; who was a body before is one still. */
function parseAuthors(text: string, before: readonly Author[] = []): Author[] {
  const names = text.split(/[;；、\n]/u).flatMap((name) => cleanText(name) ?? []);
  return names.map((name) => before.find((author) => author.name === name) ?? { name });
}

/** The fields of a source as text to edit. */
export const sourceText = (fields: SourceFields): SourceText => ({
  publication: fields.publication ?? '',
  volume: fields.volume ?? '',
  issue: (fields.special ?? '') + (fields.issue ?? ''),
  date: dateText(fields.date ?? {}),
  title: fields.title ?? '',
  authors: authorsText(fields.authors),
  issn: fields.issn ?? '',
  publisher: fields.publisher ?? '',
  place: fields.place ?? '',
});

const isText = (
  field: SourceTextField,
): field is 'publication' | 'volume' | 'title' | 'issn' | 'publisher' | 'place' =>
  !['issue', 'date', 'authors'].includes(field);

/** `增刊2` is a special issue with a number; `8` and `7-8` are numbers. */
function parseIssue(text: string): Pick<SourceFields, 'issue' | 'special'> {
  const [, special = '', issue = ''] = /^(.*?)([\d\s–—-]*)$/su.exec(text.trim()) ?? [];
  return {
    ...(cleanText(special) ? { special: special.trim() } : {}),
    ...(cleanText(issue) ? { issue: issue.trim() } : {}),
  };
}

/**
 * A source with one of its fields as the reader has typed it. A date that is not understood leaves the
 * one before.
 */
export function withText(fields: SourceFields, field: SourceTextField, text: string): SourceFields {
  const { [field]: _, ...others } = fields;
  if (isText(field)) {
    const clean = cleanText(text);
    return clean === undefined ? others : { ...others, [field]: clean };
  }
  if (field === 'authors') {
    const authors = parseAuthors(text, fields.authors);
    return authors.length > 0 ? { ...others, authors } : others;
  }
  if (field === 'issue') {
    const { special: _special, issue: _issue, ...rest } = fields;
    return { ...rest, ...parseIssue(text) };
  }
  const date = parseDate(text);
  if (cleanText(text) === undefined) return others;
  return date === null ? fields : { ...others, date };
}

/** What is wrong with a field as it is typed; null where nothing is. */
export function faultOf(field: SourceTextField, text: string): SourceTextFault | null {
  if (cleanText(text) === undefined) return null;
  if (field === 'date' && parseDate(text) === null) return 'date-not-understood';
  return field === 'issn' && !isIssn(text) ? 'issn-not-right' : null;
}

/** Eight digits of which the last checks the others: weights 8 to 2, modulo 11, X for 10 (ISO 3297). */
export function isIssn(text: string): boolean {
  const digits = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^\s*ISSN/u, '')
    .replace(/[\s-]/gu, '');
  if (!/^\d{7}[\dX]$/u.test(digits)) return false;
  const sum = [...digits].reduce(
    (total, digit, at) => total + (digit === 'X' ? 10 : Number(digit)) * (8 - at),
    0,
  );
  return sum % 11 === 0;
}
