import type { MonthPart, PublicationDate } from './source.ts';

/** How often a periodical appears, as the reader says: 周刊, 旬刊, 半月刊, 月刊, 双月刊, 季刊, 年刊. */
export const FREQUENCIES = [
  'weekly',
  'three-a-month',
  'semimonthly',
  'monthly',
  'bimonthly',
  'quarterly',
  'yearly',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Which issue of its month it is; null where such a periodical has no such part. */
const PART_NUMBERS: Partial<Record<Frequency, Partial<Record<MonthPart, number>>>> = {
  'three-a-month': { 上: 1, 中: 2, 下: 3 },
  semimonthly: { 上: 1, 下: 2 },
};

/**
 * The number of an issue that says its date only: of a half-monthly 4月下 is the eighth of the year.
 * Periodicals number their issues through a year; undefined where the date does not tell which it is.
 */
export function issueOfDate(
  frequency: Frequency | undefined,
  { month, part }: PublicationDate,
): string | undefined {
  if (frequency === undefined || month === undefined) return undefined;
  if (frequency === 'monthly') return part === undefined ? String(month) : undefined;
  const parts = PART_NUMBERS[frequency];
  const number = part === undefined ? undefined : parts?.[part];
  if (parts === undefined || number === undefined) return undefined;
  return String((month - 1) * Object.keys(parts).length + number);
}
