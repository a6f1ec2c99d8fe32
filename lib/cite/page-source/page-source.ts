import { type Block, FURNITURE, type ProsePage } from '../../model/block.ts';
import type { Passage } from '../../model/passage.ts';
import { guessLanguage } from '../../prose/language.ts';
import type { SourceFields, SourceType } from '../source.ts';
import { articleAt, articleOf, findQuote } from './article.ts';
import { readBookTitle, type TitleFacts } from './book-title.ts';
import { type PageNumbers, pageNumbers, printedPages } from './printed-pages.ts';

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

/** Where a quote stands: which of the pages, and which of its blocks without furniture. */
interface QuotePlace {
  readonly page: number;
  readonly block: number;
}

const textOf = ({ blocks }: ProsePage): Block[] =>
  blocks.filter(({ kind }) => !FURNITURE.has(kind));

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
  reading: Reading,
): SourceFields | null {
  const blocks = pages.flatMap(textOf);
  if (pages.length === 0) return null;
  if (quote === null) {
    const whole = sourceOf(pages, 0, pages.length - 1, reading);
    return { ...whole, ...articleOf(blocks) };
  }
  const place = findQuote(blocks, quote);
  if (place === null) return null;
  const places = pages.flatMap((page, at) => textOf(page).map((_, block) => ({ page: at, block })));
  const [first, last] = [places[place.first], places[place.last]];
  return first && last ? sourceBetween(pages, first, last, reading) : null;
}

/**
 * What rebuilt pages tell of the source of a passage.
 *
 * @param pages those that the passage runs over, and pages before them, where an article that the
 *   passage is of may have begun; in their order
 * @returns null where none of the pages holds it
 */
export function passageSource(
  pages: readonly ProsePage[],
  passage: Passage,
  reading: Reading,
): SourceFields | null {
  const places = passage.flatMap(({ flipPage, block }): QuotePlace[] => {
    const page = pages.findIndex((one) => one.flipPage === flipPage);
    const blocks = pages[page]?.blocks;
    const own = blocks?.[block];
    if (blocks === undefined || own === undefined || FURNITURE.has(own.kind)) return [];
    const before = blocks.slice(0, block).filter(({ kind }) => !FURNITURE.has(kind));
    return [{ page, block: before.length }];
  });
  const [first] = places;
  const last = places.at(-1);
  return first && last ? sourceBetween(pages, first, last, reading) : null;
}

function sourceBetween(
  pages: readonly ProsePage[],
  first: QuotePlace,
  last: QuotePlace,
  reading: Reading,
): SourceFields {
  const before = pages.slice(0, first.page).flatMap(textOf);
  const article = articleAt(pages.flatMap(textOf), before.length + first.block);
  return { ...sourceOf(pages, first.page, last.page, reading), ...article };
}

/** All but the article; `from` and `to` are the pages of the quote. */
function sourceOf(
  pages: readonly ProsePage[],
  from: number,
  to: number,
  { neighbours = [], ...reading }: Reading,
): SourceFields {
  const numbers = pages.map(pageNumbers);
  const flipPageAt = (page: number): number => numbers[page]?.flipPage ?? page;
  const printed = printedPages([...numbers, ...neighbours], flipPageAt(from), flipPageAt(to));
  const title = pages[from]?.title ?? null;
  const facts: TitleFacts = title === null ? {} : readBookTitle(title);
  const texts = pages.slice(from, to + 1).flatMap(textOf);
  const language = guessLanguage(texts.map(({ text }) => text).join(''), null);
  const flipPage = pages[from]?.flipPage ?? null;
  return {
    type: guessType(facts),
    ...facts,
    ...(printed === undefined ? {} : { pages: printed }),
    ...(flipPage === null ? {} : { flipPage }),
    ...(language === null ? {} : { language }),
    ...reading,
  };
}
