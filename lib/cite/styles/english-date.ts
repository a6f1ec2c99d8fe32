import type { PublicationDate, Season } from '../source.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const PARTS = { 上: 'early ', 中: 'mid-', 下: 'late ' } as const;
const SEASON_NAMES: Readonly<Record<Season, string>> = {
  spring: 'Spring',
  summer: 'Summer',
  autumn: 'Autumn',
  winter: 'Winter',
};

/**
 * The month in English, or the season; `late April` for 4月下, where the issue has no number that
 * would tell it from the one before.
 */
export function monthOrSeason(
  { month, part, season }: PublicationDate,
  withPart: boolean,
  name: (month: string) => string = (full) => full,
): string | undefined {
  const full = month === undefined ? undefined : MONTHS[month - 1];
  if (full !== undefined) return (part && withPart ? PARTS[part] : '') + name(full);
  return season && SEASON_NAMES[season];
}

/** An ISO day (`2026-11-23`) by its numbers; undefined where it is none. */
export function isoDate(day: string | undefined): PublicationDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day ?? '');
  return match
    ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    : undefined;
}

/** `April 21, 2021`, `April 2021`, `Spring 2021`, `2021`. */
export function americanDate(
  date: PublicationDate | undefined,
  withPart: boolean,
): string | undefined {
  if (date?.year === undefined) return undefined;
  const month = monthOrSeason(date, withPart);
  if (month === undefined) return String(date.year);
  return date.day === undefined ? `${month} ${date.year}` : `${month} ${date.day}, ${date.year}`;
}
