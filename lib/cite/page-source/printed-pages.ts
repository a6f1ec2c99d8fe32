import type { ProsePage } from '../../model/block.ts';
import type { PageRange } from '../source.ts';
import { countAlike, type Folio, folioText, parseFolio } from './folio.ts';

/** The numbers that one page of the viewer shows: none, one, or the two of a spread. */
export interface PageNumbers {
  readonly flipPage: number;
  /** As printed, from left to right. */
  readonly folios: readonly string[];
}

/** A page's numbers, and how many printed pages lie on it. */
interface Numbered {
  readonly flipPage: number;
  readonly first: Folio;
  readonly last: Folio;
}

/**
 * Without pages on both sides that agree, a number is not counted further than this, in pages of the
 * viewer: leaves without a number that are not counted (advertisements, inserts) are seldom far apart.
 */
const COUNT_MAX = 8;

/**
 * What a rebuilt page shows of its number.
 *
 * @param place its place in the viewer where the page itself does not tell it
 */
export function pageNumbers({ flipPage, folio, blocks }: ProsePage, place: number): PageNumbers {
  const shown = blocks.filter(({ kind }) => kind === 'folio').map(({ text }) => text);
  const folios = shown.length === 0 && folio !== null ? [folio] : shown;
  return { flipPage: flipPage ?? place, folios };
}

/**
 * The printed pages of a quote that runs over the viewer's pages `from` to `to`. Where the pages
 * themselves show no number it is counted from their neighbours, and marked as counted.
 *
 * @param known the numbers of these pages and of their neighbours, as far as they were read, in any order
 * @returns undefined where no neighbour tells, or they contradict one another
 */
export function printedPages(
  known: readonly PageNumbers[],
  from: number,
  to: number = from,
): PageRange | undefined {
  const numbered = known
    .flatMap((page) => numberedOf(page) ?? [])
    .sort((one, other) => one.flipPage - other.flipPage);
  const start = numberAt(numbered, from);
  const end = to === from ? start : numberAt(numbered, to);
  if (start === undefined) return undefined;
  const first = folioText(start.first);
  const last = folioText((end ?? start).last);
  const counted = start.counted || (end?.counted ?? false);
  return {
    first,
    ...(last === first ? {} : { last }),
    ...(counted ? { counted } : {}),
  };
}

/** One number, or two that follow one another; else the page's first that one can count from. */
function numberedOf({ flipPage, folios }: PageNumbers): Numbered | null {
  const [first, second] = folios.flatMap((text) => parseFolio(text) ?? []);
  if (first === undefined) return null;
  const spread = second && countAlike(first, second) && second.value === first.value + 1;
  return { flipPage, first, last: spread ? second : first };
}

interface Counted {
  readonly first: Folio;
  readonly last: Folio;
  readonly counted: boolean;
}

/** Printed pages on one page of the viewer, where `page` stands among its neighbours. */
function strideOf(numbered: readonly Numbered[], page: Numbered): number {
  if (page.last !== page.first) return 2;
  const steps = numbered.flatMap((other) => {
    const distance = other.flipPage - page.flipPage;
    if (distance === 0 || !countAlike(page.first, other.first)) return [];
    return [(other.first.value - page.first.value) / distance];
  });
  return steps.length > 0 && steps.every((step) => step === 2) ? 2 : 1;
}

function numberAt(numbered: readonly Numbered[], flipPage: number): Counted | undefined {
  const own = numbered.find((page) => page.flipPage === flipPage);
  if (own !== undefined) return { first: own.first, last: own.last, counted: false };
  const before = numbered.findLast((page) => page.flipPage < flipPage);
  const after = numbered.find((page) => page.flipPage > flipPage);
  const forward = before && countedFrom(numbered, before, flipPage);
  const back = after && countedFrom(numbered, after, flipPage);
  if (forward === undefined || back === undefined) {
    const near = before ?? after;
    const far = near === undefined || Math.abs(near.flipPage - flipPage) > COUNT_MAX;
    // Before the first page of all there may be another numbering, or none.
    return far ? undefined : (forward ?? back);
  }
  if (!countAlike(forward.first, back.first)) return back;
  return forward.first.value === back.first.value ? forward : undefined;
}

/** Counted from one page that shows its number; undefined where that leads to nought or below. */
function countedFrom(
  numbered: readonly Numbered[],
  page: Numbered,
  flipPage: number,
): Counted | undefined {
  const stride = strideOf(numbered, page);
  const value = page.first.value + (flipPage - page.flipPage) * stride;
  if (value < 1) return undefined;
  const first = { ...page.first, value };
  const last = stride === 2 ? { ...first, value: value + 1 } : first;
  return { first, last, counted: true };
}
