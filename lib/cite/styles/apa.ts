import { type Citation, italic, joinParts, link, type Part, sentences } from '../citation.ts';
import type { PublicationDate, SourceFields } from '../source.ts';
import { americanDate, isoDate, monthOrSeason } from './english-date.ts';
import { familyAndInitials, namesOf } from './names.ts';
import { pageText } from './pages.ts';

/** With more authors than this the first 19 and the last are named (APA 7, section 9.8). */
const AUTHORS_MAX = 20;

/** What stands for a title that is not known (APA 7, section 9.22). */
const UNTITLED = '[Article]';

/**
 * A reference by the Publication Manual of the American Psychological Association, 7th edition. The
 * pages are those of the quote. Titles keep the capitals that they are printed with. The fields are
 * clean.
 */
export function apa(fields: SourceFields): Citation {
  const known = fields.title ?? fields.publication ?? fields.authors;
  if (known === undefined && fields.date === undefined) return joinParts([link(fields.url)]);
  const title = titleOf(fields);
  const authors = authorsOf(fields);
  const date = [{ text: `(${dateOf(fields)})` }];
  // Without an author the title comes first, before the date (section 9.12).
  const head = authors === '' ? [title, date] : [[{ text: authors }], date, title];
  const text = sentences([...head, containerOf(fields)]);
  return joinParts([...text, fields.url && ' ', retrievedOf(fields), link(fields.url)]);
}

function authorsOf({ authors }: SourceFields): string {
  const names = namesOf(authors).map(familyAndInitials);
  if (names.length > AUTHORS_MAX) {
    return `${names.slice(0, AUTHORS_MAX - 1).join(', ')}, . . . ${names.at(-1)}`;
  }
  const [first = '', ...others] = names;
  if (others.length === 0) return first;
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

const isPeriodical = ({ type }: SourceFields): boolean => type !== 'book' && type !== 'web-page';

/** The year; of magazines, newspapers and web pages as exactly as is known (section 9.14). */
function dateOf({ type, date, issue }: SourceFields): string {
  if (date?.year === undefined) return 'n.d.';
  const numbered = type === 'book' || ((type ?? 'journal') === 'journal' && issue !== undefined);
  const month = numbered ? undefined : monthOrSeason(date, issue === undefined);
  return month === undefined ? String(date.year) : `${date.year}, ${month}${dayOf(date)}`;
}

const dayOf = ({ day }: PublicationDate): string => (day === undefined ? '' : ` ${day}`);

/** Works that stand alone are set in italics, articles and chapters are not. */
function titleOf(fields: SourceFields): Citation {
  const { type, title, publication } = fields;
  if (isPeriodical(fields)) return joinParts([title ?? UNTITLED]);
  if (type === 'web-page') return joinParts([italic(title ?? publication) ?? UNTITLED]);
  if (title !== undefined && publication !== undefined) return joinParts([title]);
  return joinParts([italic(title ?? publication) ?? UNTITLED, bookPages(fields)]);
}

function containerOf(fields: SourceFields): Citation {
  const { type, title, publication, publisher } = fields;
  if (type === 'web-page') return joinParts([title === undefined ? undefined : publication]);
  if (type !== 'book') return periodicalOf(fields);
  const chapter = title !== undefined && publication !== undefined;
  const book: Part[] = chapter ? ['In ', italic(publication), bookPages(fields)] : [];
  return sentences([joinParts(book), joinParts([publisher])]);
}

/** `Journal, 7(10), 59–60`; without a volume `Journal, (10), 59` (section 9.25 and after). */
function periodicalOf({ publication, volume, issue, special, pages }: SourceFields): Citation {
  const number = issue?.replaceAll('-', '–');
  const named = [special, number].filter((part) => part !== undefined).join(' ');
  const issued = named === '' ? undefined : `(${named})`;
  const numbers = joinParts([italic(volume), issued]);
  const groups = [joinParts([italic(publication)]), numbers, joinParts([pageText(pages, '–')])];
  const there = groups.filter((group) => group.length > 0);
  return there.flatMap((group, at) => (at === 0 ? [...group] : [{ text: ', ' }, ...group]));
}

function bookPages({ pages }: SourceFields): string | undefined {
  const text = pageText(pages, '–');
  return text && ` (${pages?.last === undefined ? 'p.' : 'pp.'} ${text})`;
}

/** Only for what may change and says no date of its own (section 9.16). */
function retrievedOf({ type, date, url, accessed }: SourceFields): string | undefined {
  if (type !== 'web-page' || date !== undefined || url === undefined) return undefined;
  const day = americanDate(isoDate(accessed), false);
  return day && `Retrieved ${day}, from `;
}
