import {
  type Citation,
  endsWithMark,
  italic,
  joinGroups,
  joinParts,
  link,
  stopped,
} from '../citation.ts';
import type { SourceFields } from '../source.ts';
import { americanDate, isoDate, monthOrSeason } from './english-date.ts';
import { asSpoken, namesOf, seriesOf } from './names.ts';
import { chicagoLast, pageText } from './pages.ts';
import { quotedTitle } from './title-marks.ts';

/** With more authors than this a note names the first only (CMOS 17, 14.76). */
const AUTHORS_MAX = 3;

/** Stands for a date that is not known (14.145). */
const UNDATED = 'n.d.';

/** A full note by the Chicago Manual of Style, 17th edition. The fields are clean. */
export function chicago(fields: SourceFields): Citation {
  const { type, title, publication } = fields;
  const alone = type === 'book' && (title === undefined || publication === undefined);
  const rest = joinGroups(
    [containerOf(fields), joinParts([accessedOf(fields)]), joinParts([link(fields.url)])],
    ', ',
  );
  const quoted = alone || title === undefined ? '' : quotedBefore(title, rest);
  const authors = authorsOf(fields);
  const comma = authors !== '' && (quoted !== '' || rest.length > 0) ? ', ' : '';
  return stopped(joinParts([authors + comma + quoted, ...rest]));
}

/** The comma after the title stands within its marks (6.9), after a mark of its own too (6.125). */
function quotedBefore(title: string, rest: Citation): string {
  if (rest.length > 0) return `${quotedTitle(title, ',')} `;
  return quotedTitle(title, endsWithMark(title) ? '' : '.');
}

function authorsOf({ authors }: SourceFields): string {
  const names = namesOf(authors).map(asSpoken);
  return names.length > AUTHORS_MAX ? `${names[0]} et al.` : seriesOf(names, 'and');
}

function containerOf(fields: SourceFields): Citation {
  if (fields.type === 'book') return bookOf(fields);
  if (fields.type !== 'web-page') return issueOf(fields);
  const { publication, date } = fields;
  return joinParts([publication, americanDate(date, true)], ', ');
}

/**
 * `Journal 7, no. 10 (April 2024): 59–60` (14.171). A magazine or a newspaper goes by its date where
 * that is more than a year, and of a newspaper no page is given (14.188, 14.191).
 */
function issueOf(fields: SourceFields): Citation {
  const { type, publication, volume, issue, special, date } = fields;
  const pages = pageText(fields.pages, '–', chicagoLast);
  const day = americanDate(date, issue === undefined);
  const byDate = type === 'magazine' || type === 'newspaper';
  if (byDate && date && monthOrSeason(date, false) !== undefined) {
    return joinParts([italic(publication), day, type === 'magazine' ? pages : undefined], ', ');
  }
  const named = joinParts([italic(publication), volume], ' ');
  const numbers = joinGroups([named, joinParts([special]), joinParts([numberOf(issue)])], ', ');
  if (numbers.length === 0) return joinParts([day, pages], ', ');
  const dated = day ?? ((volume ?? issue) ? UNDATED : undefined);
  return joinParts([...numbers, dated && ` (${dated})`, pages && `: ${pages}`]);
}

const numberOf = (issue: string | undefined): string | undefined =>
  issue && (issue.includes('-') ? `nos. ${issue.replaceAll('-', '–')}` : `no. ${issue}`);

/** `Book (Place: Publisher, 2020), 35`; a chapter stands `in` its book. */
function bookOf({ title, publication, place, publisher, date, pages }: SourceFields): Citation {
  const chapter = title !== undefined && publication !== undefined;
  const house = [place, publisher].filter((part) => part !== undefined).join(': ');
  const undated = house === '' ? '' : UNDATED;
  const year = date?.year === undefined ? undated : String(date.year);
  const imprint = [house, year].filter((part) => part !== '').join(', ');
  const named = joinParts([chapter ? 'in ' : undefined, italic(publication ?? title)]);
  const book = joinParts([...named, imprint && (named.length > 0 ? ` (${imprint})` : imprint)]);
  return joinGroups([book, joinParts([pageText(pages, '–', chicagoLast)])], ', ');
}

/** The day of reading, only where the source has no date of its own (14.12). */
function accessedOf({ date, url, accessed }: SourceFields): string | undefined {
  const day = date === undefined && url !== undefined ? americanDate(isoDate(accessed), false) : '';
  return day && `accessed ${day}`;
}
