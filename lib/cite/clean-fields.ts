import { FREQUENCIES, issueOfDate } from './frequency.ts';
import {
  LANGUAGES,
  MONTH_PARTS,
  type PublicationDate,
  SEASONS,
  SOURCE_TYPES,
  type SourceFields,
} from './source.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;
const YEAR_MAX = 9999;

/** One line of text without space around it; undefined where nothing is left. */
export const cleanText = (text: string | undefined): string | undefined =>
  text?.replace(/[\s\p{Cc}\u200b\ufeff]+/gu, ' ').trim() || undefined;

const counted = (value: number | undefined, max: number): number | undefined =>
  value !== undefined && Number.isInteger(value) && value >= 1 && value <= max ? value : undefined;

/** Leaves out what is undefined, so that a field is there or is not. */
function present<V>(value: { readonly [name: string]: V | undefined }): { [name: string]: V } {
  const kept = Object.entries(value).filter(
    (entry): entry is [string, V] => entry[1] !== undefined,
  );
  return Object.fromEntries(kept);
}

function cleanDate(date: PublicationDate | undefined): PublicationDate | undefined {
  const year = counted(date?.year, YEAR_MAX);
  if (date === undefined || year === undefined) return undefined;
  const month = counted(date.month, 12);
  return present({
    year,
    month,
    day: month === undefined ? undefined : counted(date.day, 31),
    part: month === undefined ? undefined : MONTH_PARTS.find((part) => part === date.part),
    season: SEASONS.find((season) => season === date.season),
  });
}

/** `07–08` as `7-8`: numbers without the zeros that only fill a cover. */
const cleanIssue = (issue: string | undefined): string | undefined =>
  cleanText(issue)
    ?.replace(/(?<!\d)0+(?=\d)/gu, '')
    .replace(/(?<=\d)\s*[-–—~～、/／]\s*(?=\d)/gu, '-');

/** Where an issue has no number of its own, the one that its date and the frequency tell. */
const issueOf = ({ issue, volume, special, date, frequency }: SourceFields): string | undefined =>
  cleanIssue(issue) ??
  ((cleanText(volume) ?? cleanText(special) ?? !date) ? undefined : issueOfDate(frequency, date));

function cleanPages({ pages }: SourceFields): SourceFields['pages'] {
  const first = cleanText(pages?.first);
  const last = cleanText(pages?.last);
  if (first === undefined) return undefined;
  return {
    first,
    ...(last !== undefined && last !== first ? { last } : {}),
    ...(pages?.counted ? { counted: true } : {}),
  };
}

function cleanAuthors({ authors }: SourceFields): SourceFields['authors'] {
  const kept = (authors ?? []).flatMap(({ name, organisation }) => {
    const text = cleanText(name)?.replace(/^[,，、\s]+|[,，、\s]+$/gu, '');
    return text ? [{ name: text, ...(organisation ? { organisation } : {}) }] : [];
  });
  return kept.length > 0 ? kept : undefined;
}

/**
 * The fields as a formatter may use them: text on one line, no empty string, numbers in their
 * bounds, an access date that is a date; what is not so is left out.
 */
export function cleanFields(fields: SourceFields): SourceFields {
  const accessed = cleanText(fields.accessed);
  return present({
    type: SOURCE_TYPES.find((type) => type === fields.type),
    publication: cleanText(fields.publication),
    date: cleanDate(fields.date),
    volume: cleanIssue(fields.volume),
    issue: issueOf(fields),
    special: cleanText(fields.special),
    title: cleanText(fields.title),
    authors: cleanAuthors(fields),
    issn: cleanText(fields.issn),
    frequency: FREQUENCIES.find((frequency) => frequency === fields.frequency),
    publisher: cleanText(fields.publisher),
    place: cleanText(fields.place),
    language: LANGUAGES.find((language) => language === fields.language),
    url: cleanText(fields.url)?.replaceAll(' ', '%20'),
    flipPage: fields.flipPage,
    pages: cleanPages(fields),
    accessed: accessed !== undefined && ISO_DAY.test(accessed) ? accessed : undefined,
  });
}
