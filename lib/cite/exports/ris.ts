import { personName } from '../person-name.ts';
import type { PublicationDate, SourceFields, SourceType } from '../source.ts';
import { isoDate } from '../styles/english-date.ts';
import { familyFirst } from '../styles/names.ts';
import { quotedPage } from '../styles/pages.ts';
import { localeOf } from './locale-of.ts';

const TYPES: Readonly<Record<SourceType, string>> = {
  journal: 'JOUR',
  magazine: 'MGZN',
  newspaper: 'NEWS',
  book: 'BOOK',
  'web-page': 'ELEC',
};

/** Tags that Zotero has no field for in these types, or another one (of a book SN is the ISBN). */
const MISPLACED: Readonly<Record<SourceType, ReadonlySet<string>>> = {
  journal: new Set(['PB', 'CY']),
  magazine: new Set(['PB', 'CY']),
  newspaper: new Set(['PB']),
  book: new Set(['SN']),
  'web-page': new Set(['VL', 'IS', 'SP', 'EP', 'SN', 'PB', 'CY']),
};

/** Where a periodical that no issue number distinguishes says its season or part of a month. */
const SEASONS = { spring: 'Spring', summer: 'Summer', autumn: 'Autumn', winter: 'Winter' } as const;

/**
 * The sources as RIS, one record each, with the tags that Zotero maps to the fields of each type.
 * Lines end with CR LF, as the format wants.
 */
export const ris = (sources: readonly SourceFields[]): string =>
  sources.map((fields) => `${recordOf(fields).join('\r\n')}\r\n`).join('\r\n');

function recordOf(fields: SourceFields): string[] {
  const { type = 'journal', title, publication, issue, special, pages, date } = fields;
  const chapter = type === 'book' && title !== undefined && publication !== undefined;
  const alone = type === 'book' && !chapter;
  const number = [special, issue].filter((part) => part !== undefined).join(' ');
  const tags: (readonly [string, string | undefined])[] = [
    ['TY', chapter ? 'CHAP' : TYPES[type]],
    ...(fields.authors ?? []).map((author) => ['AU', familyFirst(personName(author))] as const),
    ['TI', alone ? (publication ?? title) : title],
    ['T2', alone ? undefined : publication],
    ['PY', date?.year === undefined ? undefined : String(date.year)],
    ['DA', dateOf(date)],
    ['VL', fields.volume],
    ['IS', number === '' ? undefined : number],
    // Of a whole book SP would be how many pages it has.
    ['SP', alone ? undefined : pages?.first],
    ['EP', alone ? undefined : pages?.last],
    ['N1', alone ? quotedPage(pages) : undefined],
    ['SN', fields.issn],
    ['PB', fields.publisher],
    ['CY', fields.place],
    ['LA', localeOf(fields)],
    ['UR', fields.url],
    ['Y2', dateOf(isoDate(fields.accessed))],
    ['ER', ''],
  ];
  const placed = tags.filter(([tag]) => !MISPLACED[type].has(tag));
  return placed.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
}

/** `YYYY/MM/DD/other`, with the slashes of what is not known. */
function dateOf(date: PublicationDate | undefined): string | undefined {
  if (date?.year === undefined) return undefined;
  const { year, month, day, part, season } = date;
  const two = (value: number | undefined): string =>
    value === undefined ? '' : String(value).padStart(2, '0');
  const other = part ?? (season ? SEASONS[season] : '');
  if (month === undefined && other === '') return undefined;
  return `${year}/${two(month)}/${two(day)}/${other}`;
}
