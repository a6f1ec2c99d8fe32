import { FURNITURE, type ProsePage } from '../model/block.ts';
import { guessLanguage } from '../prose/language.ts';
import { articleAt, articleOf, findQuote } from './article.ts';
import { readBookTitle, type TitleFacts } from './book-title.ts';
import { type PageNumbers, pageNumbers, printedPages } from './printed-pages.ts';
import type { SourceFields, SourceType } from './source.ts';

/** 日报, 晚报 and their like; 学报, 画报 and 情报 are no newspapers. */
const NEWSPAPER = /(?<![学學画畫情])[报報]$/u;
const MAGAZINE = /(?:周刊|週刊|画报|畫報|杂志|雜誌|\b(?:Weekly|Magazine|Monthly))$/u;
const ENGLISH_NEWSPAPER = /\b(?:Daily|Herald|Gazette|Tribune|Newspaper)\b/u;

/**
 * What a source most likely is, by its name and by what numbers it: a guess, which the reader
 * corrects. A periodical of which nothing more is known is a journal.
 */
export function guessType({ publication = '', ...facts }: TitleFacts): SourceType {
  if (NEWSPAPER.test(publication) || ENGLISH_NEWSPAPER.test(publication)) return 'newspaper';
  if (MAGAZINE.test(publication)) return 'magazine';
  const { issue, volume, special, date } = facts;
  const periodical = issue ?? volume ?? special ?? date?.month ?? date?.season;
  return periodical === undefined ? 'book' : 'journal';
}

/** Where a page was read, and when. */
export interface Reading {
  /** The page's address on the web; a local copy has none. */
  readonly url?: string;
  /** `YYYY-MM-DD`. */
  readonly accessed?: string;
  /** The numbers of other pages of the book, to count from where a page shows none. */
  readonly neighbours?: readonly PageNumbers[];
}

/**
 * What rebuilt pages tell of their source: the book's title taken apart, the article and the printed
 * pages of the quote. Without a quote it is the pages as a whole.
 *
 * @param pages one, or those that the quote runs over, in their order
 * @returns null where the pages do not hold the quote
 */
export function pageSource(
  pages: readonly ProsePage[],
  quote: string | null,
  { neighbours = [], ...reading }: Reading,
): SourceFields | null {
  const [first] = pages;
  if (first === undefined) return null;
  const text = pages.map(({ blocks }) => blocks.filter(({ kind }) => !FURNITURE.has(kind)));
  const blocks = text.flat();
  const place = quote === null ? null : findQuote(blocks, quote);
  if (quote !== null && place === null) return null;
  const pageOf = text.flatMap((own, page) => own.map(() => page));
  const from = place ? (pageOf[place.first] ?? 0) : 0;
  const to = place ? (pageOf[place.last] ?? 0) : pages.length - 1;
  const numbers = pages.map(pageNumbers);
  const quoted = printedPages(
    [...numbers, ...neighbours],
    numbers[from]?.flipPage ?? 0,
    numbers[to]?.flipPage ?? 0,
  );
  const facts: TitleFacts = first.title === null ? {} : readBookTitle(first.title);
  const language = guessLanguage(blocks.map((block) => block.text).join(''), null);
  const flipPage = pages[from]?.flipPage ?? null;
  return {
    type: guessType(facts),
    ...facts,
    ...(place ? articleAt(blocks, place.first) : articleOf(blocks)),
    ...(quoted === undefined ? {} : { pages: quoted }),
    ...(flipPage === null ? {} : { flipPage }),
    ...(language === null ? {} : { language }),
    ...reading,
  };
}
