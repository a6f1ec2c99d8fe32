/** The flip pages that a viewer shows: one, or the two of a spread, the left one first. */
export type ShownPages = readonly [number] | readonly [number, number];

/** What a viewer shows of where it is turned to; null where it does not. */
export interface TurningSigns {
  /** The page that the address names. */
  readonly named: number | null;
  /** What its toolbar says. */
  readonly label: ShownPages | null;
  /** The pages whose pictures are to be seen. */
  readonly pictures: ShownPages | null;
}

const IN_HASH = /#(?:.*&)?p=(\d{1,6})(?!\d)/u;

/** The flip page that a viewer's address names, `index.html#p=61`; null where it names none. */
export function namedPage(address: string): number | null {
  const page = Number(IN_HASH.exec(address)?.[1] ?? 0);
  return page > 0 ? page : null;
}

/** A viewer's address, turned to that page: what else its hash held is not kept. */
export const turnedAddress = (address: string, page: number): string =>
  `${address.replace(/#.*$/su, '')}#p=${page}`;

const LABEL = /^\D{0,8}?(\d{1,6})(?:\s*[-–—,]\s*(\d{1,6}))?(?:\s*\/\s*(\d{1,6}))?\D{0,4}$/u;

/**
 * The pages that a viewer's toolbar says it shows: `60-61/120`, `61 / 120`. Null for any other
 * text, or where the numbers are not those of the book.
 *
 * @param pageCount of the book, where it is known
 * @param isBare whether the label may be the number alone, as long as the book has such a page
 */
export function labelledPages(
  label: string,
  pageCount: number | null,
  isBare: boolean,
): ShownPages | null {
  const match = LABEL.exec(label.trim());
  if (!match) return null;
  const [, first = '', second, total] = match;
  if (total === undefined && (pageCount === null || !isBare)) return null;
  const last = pageCount ?? Number(total);
  if (total !== undefined && Number(total) !== last) return null;
  return spreadOf([Number(first), ...(second === undefined ? [] : [Number(second)])], last);
}

const PICTURE = /(?:^|\/)files\/(?:page|large|mobile)\/(\d{1,6})\.(?:jpe?g|png|webp)(?:[?#]|$)/iu;

/**
 * The flip page whose picture an address holds; null where it is none, and for thumbnails, of which
 * a viewer shows many.
 *
 * @param named the pictures' paths as the book's settings have them, by flip page less one
 */
export function picturedPage(
  address: string,
  named: readonly (string | null)[] | null,
): number | null {
  const path = address.replace(/[?#].*$/su, '');
  const at =
    named?.findIndex((one) => one !== null && path.endsWith(`/${withoutQuery(one)}`)) ?? -1;
  if (at >= 0) return at + 1;
  const page = Number(PICTURE.exec(address)?.[1] ?? 0);
  return page > 0 ? page : null;
}

const withoutQuery = (path: string): string => path.replace(/[?#].*$/su, '');

/** Pages as a viewer can show them: one or two that follow each other; null for all else. */
export function spreadOf(pages: readonly number[], pageCount: number | null): ShownPages | null {
  const [first, second, ...others] = [...new Set(pages)].sort((a, b) => a - b);
  if (first === undefined || others.length > 0 || first < 1) return null;
  const last = second ?? first;
  if (pageCount !== null && last > pageCount) return null;
  if (second === undefined) return [first];
  return second === first + 1 ? [first, second] : null;
}

/**
 * Where a viewer is turned to. Not every viewer keeps its address up to date, nor has every one a
 * toolbar, so what has changed last counts; at first the toolbar, then the pictures, then the
 * address.
 *
 * @param before the signs when it was last asked, and what followed from them; null at first
 */
export function turnedTo(
  before: { readonly signs: TurningSigns; readonly pages: ShownPages } | null,
  now: TurningSigns,
): ShownPages {
  const named: ShownPages | null = now.named === null ? null : [now.named];
  if (before === null) return now.label ?? now.pictures ?? named ?? [1];
  const { signs, pages } = before;
  if (hasChanged(signs.label, now.label, signs)) return now.label;
  if (hasChanged(signs.pictures, now.pictures, signs)) return now.pictures;
  if (named === null || now.named === signs.named) return pages;
  // A viewer that is turned to one page of a spread shows both.
  return pages.some((page) => page === now.named) ? pages : named;
}

/** A sign that is seen for the first time has not changed, unless nothing else was known. */
function hasChanged(
  before: ShownPages | null,
  now: ShownPages | null,
  { named, label, pictures }: TurningSigns,
): now is ShownPages {
  if (now === null) return false;
  if (before !== null) return !areSame(before, now);
  return named === null && label === null && pictures === null;
}

/** Whether the same pages are shown. */
export const areSame = (a: ShownPages | null, b: ShownPages | null): boolean =>
  a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1]);
