import { personName } from '../person-name.ts';
import type { Author, SourceFields, SourceType } from '../source.ts';
import { familyFirst } from '../styles/names.ts';
import { quotedPage } from '../styles/pages.ts';
import { localeOf } from './locale-of.ts';

const TYPES: Readonly<Record<SourceType, string>> = {
  journal: 'article',
  magazine: 'article',
  newspaper: 'article',
  book: 'book',
  'web-page': 'misc',
};

/** What TeX would take for its own. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

const escaped = (text: string): string =>
  text.replace(/[&%$#_{}~^\\]/gu, (char) => ESCAPES[char] ?? char);

/** An address is not read as TeX; braces alone would end the field. */
const address = (url: string): string =>
  url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');

/**
 * The sources as BibTeX, one entry each. Chinese stays Chinese (for BibLaTeX, or BibTeX with UTF-8);
 * a name that is not to be turned round, and capitals that are to be kept, stand in braces.
 */
export function bibtex(sources: readonly SourceFields[]): string {
  const used = new Map<string, number>();
  return sources.map((fields) => entryOf(fields, freshKey(keyOf(fields), used))).join('\n');
}

/** `reed2024n8p59`: letters that every BibTeX takes, so without Chinese. */
function keyOf({ authors, date, issue, pages }: SourceFields): string {
  const [first] = authors ?? [];
  const name = first === undefined ? undefined : personName(first);
  const family = name?.kind === 'western' ? name.family : (name?.text ?? '');
  const ascii = (text: string): string =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z\d]/gu, '');
  const parts = [
    ascii(family) || 'source',
    date?.year ?? '',
    issue === undefined ? '' : `n${ascii(issue)}`,
    pages === undefined ? '' : `p${ascii(pages.first)}`,
  ];
  return parts.join('');
}

/** The same key once more is `key-2`. */
function freshKey(key: string, used: Map<string, number>): string {
  const times = (used.get(key) ?? 0) + 1;
  used.set(key, times);
  return times === 1 ? key : `${key}-${times}`;
}

function entryOf(fields: SourceFields, key: string): string {
  const { type = 'journal', title, publication, issue, special, date } = fields;
  const chapter = type === 'book' && title !== undefined && publication !== undefined;
  const alone = type === 'book' && !chapter;
  const number = [special, issue].filter((part) => part !== undefined).join(' ');
  const container =
    type === 'book' ? 'booktitle' : type === 'web-page' ? 'howpublished' : 'journal';
  const values: (readonly [string, string | undefined])[] = [
    ['author', authorsOf(fields.authors)],
    ['title', braced(alone ? (publication ?? title) : title)],
    [container, alone ? undefined : plainText(publication)],
    ['year', date?.year === undefined ? undefined : String(date.year)],
    ['month', date?.month === undefined ? undefined : String(date.month)],
    ['volume', plainText(fields.volume)],
    ['number', number === '' ? undefined : escaped(number)],
    ['pages', alone ? undefined : pagesOf(fields)],
    ['note', alone ? quotedPage(fields.pages) : undefined],
    ['publisher', plainText(fields.publisher)],
    ['address', plainText(fields.place)],
    ['language', localeOf(fields)],
    ['issn', plainText(fields.issn)],
    ['url', fields.url === undefined ? undefined : address(fields.url)],
    ['urldate', fields.url === undefined ? undefined : fields.accessed],
  ];
  const lines = values.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${chapter ? 'incollection' : TYPES[type]}{${key},\n${lines.join('')}}\n`;
}

const plainText = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : escaped(text);

const braced = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `{${escaped(text)}}`;

function authorsOf(authors: readonly Author[] | undefined): string | undefined {
  return authors
    ?.map((author) => {
      const name = personName(author);
      if (name.kind === 'whole') return `{${escaped(name.text)}}`;
      if (name.suffix === '') return escaped(familyFirst(name));
      return escaped(`${name.family}, ${name.suffix}, ${name.given}`);
    })
    .join(' and ');
}

const pagesOf = ({ pages }: SourceFields): string | undefined =>
  pages && escaped(pages.last === undefined ? pages.first : `${pages.first}--${pages.last}`);
