import {
  type Citation,
  endsWithMark,
  italic,
  joinGroups,
  joinParts,
  link,
  sentences,
  stopped,
} from '../citation.ts';
import type { PublicationDate, SourceFields } from '../source.ts';
import { isoDate, MONTHS, monthOrSeason } from './english-date.ts';
import { asSpoken, familyFirst, namesOf } from './names.ts';
import { mlaLast, pageText } from './pages.ts';
import { quotedTitle } from './title-marks.ts';

/** These months are short enough (MLA Handbook, 9th edition, appendix 1). */
const MONTHS_IN_FULL: ReadonlySet<string> = new Set(['May', 'June', 'July']);

/**
 * A works-cited entry by the MLA Handbook, 9th edition: author, “title,” container, volume, issue,
 * date, pages, address. The pages are those of the quote. The fields are clean.
 */
export function mla(fields: SourceFields): Citation {
  const { type, title, publication } = fields;
  const alone = type === 'book' && (title === undefined || publication === undefined);
  const authors = joinParts([authorsOf(fields)]);
  const head = alone
    ? joinParts([italic(title ?? publication)])
    : joinParts([title === undefined ? undefined : titleText(title)]);
  const container = joinGroups(
    [
      joinParts([alone ? undefined : italic(publication)]),
      ...elementsOf(fields).map((text) => joinParts([text])),
      joinParts([link(fields.url)]),
    ],
    ', ',
  );
  return sentences([authors, head, container, accessedOf(fields)]);
}

/** The full stop stands within the quotation marks. */
function titleText(title: string): string {
  return quotedTitle(title, endsWithMark(title) ? '' : '.');
}

/** One, two, or the first `et al.` (5.5 to 5.8); only the first name is turned round. */
function authorsOf({ authors }: SourceFields): string {
  const [first, second, ...others] = namesOf(authors);
  if (first === undefined) return '';
  if (second === undefined) return familyFirst(first);
  const turned = first.kind === 'western' ? `${familyFirst(first)},` : familyFirst(first);
  if (others.length > 0) return first.kind === 'western' ? `${turned} et al.` : `${turned}, et al.`;
  return `${turned} and ${asSpoken(second)}`;
}

function elementsOf(fields: SourceFields): (string | undefined)[] {
  const { type, volume, issue, special, publisher } = fields;
  const several = issue !== undefined && /-/u.test(issue);
  const periodical = type !== 'book' && type !== 'web-page';
  return [
    periodical ? special : undefined,
    periodical && volume ? `vol. ${volume}` : undefined,
    periodical && issue ? `${several ? 'nos.' : 'no.'} ${issue}` : undefined,
    type === 'book' ? publisher : undefined,
    dateOf(fields),
    pagesOf(fields),
  ];
}

/** `16 Aug. 2022`, `Apr. 2024`, `spring 2024`, `2024`; of a book the year. */
function dateOf({ type, date, issue }: SourceFields): string | undefined {
  if (date?.year === undefined) return undefined;
  return type === 'book' ? String(date.year) : mlaDate(date, issue === undefined);
}

function mlaDate(date: PublicationDate, withPart: boolean): string {
  const season = date.season && date.month === undefined;
  const name = monthOrSeason(date, withPart, shortMonth);
  const month = season ? name?.toLowerCase() : name;
  return [date.day, month, date.year].filter((part) => part !== undefined).join(' ');
}

const shortMonth = (month: string): string => {
  if (MONTHS_IN_FULL.has(month)) return month;
  return month === MONTHS[8] ? 'Sept.' : `${month.slice(0, 3)}.`;
};

function pagesOf({ pages }: SourceFields): string | undefined {
  const text = pageText(pages, '-', mlaLast);
  return text && `${pages?.last === undefined ? 'p.' : 'pp.'} ${text}`;
}

/** The day of reading, only where the source has no date of its own. */
function accessedOf({ date, url, accessed }: SourceFields): Citation {
  const day = isoDate(accessed);
  if (date !== undefined || url === undefined || day === undefined) return [];
  return stopped(joinParts([`Accessed ${mlaDate(day, false)}`]));
}
