import type { Frequency } from './frequency.ts';

/** What a source is, as the reader sees it. */
export const SOURCE_TYPES = ['journal', 'magazine', 'newspaper', 'book', 'web-page'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** A third of a month, or a half of one: 上旬, 4月下. */
export const MONTH_PARTS = ['上', '中', '下'] as const;
export type MonthPart = (typeof MONTH_PARTS)[number];

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** When it was published, as exactly as is known. Months and days count from 1. */
export interface PublicationDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly part?: MonthPart;
  readonly season?: Season;
}

/** Who wrote it. */
export interface Author {
  /**
   * As printed (`沈一舟`, `Ada M. Reed`), or `Family, Given` where the family name is more than the
   * last word (`Le Guin, Ursula K.`).
   */
  readonly name: string;
  /** A body, such as a ministry or an editorial office: its name is never turned round. */
  readonly organisation?: boolean;
}

/** Printed pages, as printed: `59`, `xii`, `A3`. Of a newspaper, the sheet (版). */
export interface PageRange {
  readonly first: string;
  /** Where it is another one than the first. */
  readonly last?: string;
  /** The page shows no number: it was counted from its neighbours. */
  readonly counted?: boolean;
}

/** What a source is written in, as `lang` names it; the two ways of writing Chinese apart. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'] as const;

/** What a citation is made of. Nothing is certain to be known. JSON-safe. */
export interface SourceFields {
  readonly type?: SourceType;
  /** The journal, magazine or newspaper; of a book its title, of a web page the site. */
  readonly publication?: string;
  readonly date?: PublicationDate;
  readonly volume?: string;
  /** Arabic where it is a number; `7-8` where two issues are one. */
  readonly issue?: string;
  /** What the issue calls itself beside its number, or instead of one: 增刊, 特刊, 合订本. */
  readonly special?: string;
  /** The article's title; of a book the chapter's. */
  readonly title?: string;
  readonly authors?: readonly Author[];
  readonly issn?: string;
  /** How often the periodical appears; never cited, it tells the number of an issue that has none. */
  readonly frequency?: Frequency;
  readonly publisher?: string;
  /** Where the publisher is. */
  readonly place?: string;
  readonly url?: string;
  /** The page of the viewer, from 1; never cited, only linked. */
  readonly flipPage?: number;
  readonly pages?: PageRange;
  readonly language?: (typeof LANGUAGES)[number];
  /** The day it was read, `YYYY-MM-DD`. */
  readonly accessed?: string;
}

/** What the reader put in a field's place; null where the source has no such thing. */
export type Corrections = { readonly [K in keyof SourceFields]?: SourceFields[K] | null };

/** A source: what was read of it, and what the reader corrected, which a new reading leaves alone. */
export interface Source {
  readonly read: SourceFields;
  readonly corrected: Corrections;
}

/**
 * The fields to cite: what was read, with all corrections in its place. Give the widest corrections
 * first (the publication's), the narrowest last (the article's).
 */
export function settle(read: SourceFields, ...corrections: readonly Corrections[]): SourceFields {
  const all: Corrections = Object.assign({}, read, ...corrections);
  const kept = Object.entries(all).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept);
}

/** The fields of a source with its own corrections. */
export const fieldsOf = ({ read, corrected }: Source): SourceFields => settle(read, corrected);
