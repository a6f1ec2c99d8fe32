import { personName } from '../person-name.ts';
import type { Author, PageRange, PublicationDate, SourceFields, SourceType } from '../source.ts';
import { isoDate } from '../styles/english-date.ts';
import { quotedPage } from '../styles/pages.ts';
import { localeOf } from './locale-of.ts';

/** A name as CSL-JSON has it. */
type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given?: string; readonly suffix?: string };

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  /** 1 is spring. */
  readonly season?: number;
}

const TYPES: Readonly<Record<SourceType, string>> = {
  journal: 'article-journal',
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
  book: 'book',
  'web-page': 'webpage',
};
const SEASONS = { spring: 1, summer: 2, autumn: 3, winter: 4 } as const;

/** The sources as CSL-JSON, an array of items, as Zotero, Pandoc and citeproc read it. */
export const cslJson = (sources: readonly SourceFields[]): string =>
  `${JSON.stringify(sources.map(itemOf), undefined, 2)}\n`;

function itemOf(fields: SourceFields, index: number): Record<string, unknown> {
  const { type = 'journal', title, publication, issue, special, pages } = fields;
  const chapter = type === 'book' && title !== undefined && publication !== undefined;
  const alone = type === 'book' && !chapter;
  const number = [special, issue].filter((part) => part !== undefined).join(' ');
  const item: Record<string, unknown> = {
    id: `source-${index + 1}`,
    type: chapter ? 'chapter' : TYPES[type],
    title: alone ? (publication ?? title) : title,
    author: fields.authors?.map(nameOf),
    'container-title': alone ? undefined : publication,
    issued: dateOf(fields.date),
    volume: fields.volume,
    issue: number === '' ? undefined : number,
    page: alone ? undefined : rangeOf(pages),
    note: alone ? quotedPage(pages) : undefined,
    publisher: fields.publisher,
    'publisher-place': fields.place,
    ISSN: fields.issn,
    URL: fields.url,
    accessed: dateOf(isoDate(fields.accessed)),
    language: localeOf(fields),
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

const rangeOf = (pages: PageRange | undefined): string | undefined =>
  pages && (pages.last === undefined ? pages.first : `${pages.first}-${pages.last}`);

function nameOf(author: Author): CslName {
  const name = personName(author);
  if (name.kind === 'whole') return { literal: name.text };
  const { family, given, suffix } = name;
  return {
    family,
    ...(given === '' ? {} : { given }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

function dateOf(date: PublicationDate | undefined): CslDate | undefined {
  if (date?.year === undefined) return undefined;
  const { year, month, day, season } = date;
  const parts = [year, month, month === undefined ? undefined : day];
  return {
    'date-parts': [parts.filter((part) => part !== undefined)],
    ...(season === undefined ? {} : { season: SEASONS[season] }),
  };
}
