import {
  endsWithStop,
  folioNumber,
  isAddress,
  isByline,
  isPartTitle,
} from '../../prose/patterns.ts';
import { type Line, linesWithout } from '../line.ts';
import { advance } from '../measure/advance.ts';
import * as threshold from '../thresholds.ts';
import { outermostRow, type Side } from './edge-row.ts';
import { isFewWords, isHeadline } from './headline.ts';
import { marginTexts } from './margin-text.ts';
import { splitAtNumber } from './numbered-line.ts';

export type FurnitureRole = 'header' | 'footer' | 'folio';

/** Lines that are no part of any article, and why. */
export interface Furniture {
  readonly lines: readonly Line[];
  readonly role: FurnitureRole;
  readonly reason: string;
}

/** What is known of the page when its furniture is looked for. */
export interface PageEdges {
  /** The usual step between lines, in ems. */
  readonly leading: number;
  /** Character heights are known. */
  readonly sized: boolean;
  /** The book's title, to know a running header by. */
  readonly title: string | null;
  /** The flip page, which the printed number is near. */
  readonly flipPage: number | null;
}

/** A page's furniture, and the lines that are none. */
export interface FurnitureFound {
  readonly furniture: readonly Furniture[];
  readonly rest: readonly Line[];
}

/** Running headers, footers and printed numbers: found from the page's edges inwards. */
export function findFurniture(lines: readonly Line[], page: PageEdges): FurnitureFound {
  const margin = marginTexts(lines);
  const reason = 'one character a line, down the margin';
  const furniture = margin.map((column): Furniture => ({ lines: column, role: 'header', reason }));
  let rest = linesWithout(lines, margin.flat());
  for (const side of ['top', 'bottom'] as const) {
    const found = fromEdge(rest, page, side);
    furniture.push(...found.furniture);
    rest = [...found.rest];
  }
  return { furniture, rest };
}

/** Rows from one edge inwards, for as long as they are furniture. */
function fromEdge(lines: readonly Line[], page: PageEdges, side: Side): FurnitureFound {
  const found: Furniture[] = [];
  let left = [...lines];
  for (let row = 0; row < threshold.FURNITURE_ROWS && left.length > 0; row++) {
    const outer = outermostRow(left, side);
    if (outer.length > threshold.FURNITURE_IN_ROW_MAX) break;
    const place: Place = {
      side,
      row: outer,
      inner: linesWithout(left, outer),
      isFirst: found.every(({ role }) => role === 'folio'),
    };
    const taken = outer.flatMap((line) => {
      const numbered = withNumber(line, page, side);
      if (numbered) return [{ line, furniture: numbered }];
      const role = furnitureRole(line, place, page);
      return role ? [{ line, furniture: [{ lines: [line], ...role }] }] : [];
    });
    found.push(...taken.flatMap(({ furniture }) => furniture));
    left = linesWithout(
      left,
      taken.map(({ line }) => line),
    );
    if (taken.length < outer.length) break;
  }
  return { furniture: found, rest: left };
}

/** Where a line stands that may be furniture. */
interface Place {
  readonly side: Side;
  /** The lines beside it, itself among them. */
  readonly row: readonly Line[];
  /** The lines further in. */
  readonly inner: readonly Line[];
  /** Nothing but numbers was found further out. */
  readonly isFirst: boolean;
}

/** A running header or footer with the printed number at its end or head, taken apart. */
function withNumber(line: Line, page: PageEdges, side: Side): Furniture[] | null {
  const parts = folioNumber(line.text) === null ? splitAtNumber(line, page.flipPage) : null;
  if (!parts) return null;
  const place = side === 'top' ? 'header' : 'footer';
  const reason = `a number with it at the ${side}`;
  return parts.map((part) => ({
    lines: [part],
    role: folioNumber(part.text) === null ? place : 'folio',
    reason,
  }));
}

function furnitureRole(
  line: Line,
  place: Place,
  page: PageEdges,
): { role: FurnitureRole; reason: string } | null {
  const { text } = line;
  const { side } = place;
  const role = side === 'top' ? 'header' : 'footer';
  if (folioNumber(text) !== null) return { role: 'folio', reason: `a number alone at the ${side}` };
  if (isAddress(text)) return { role, reason: `an address at the ${side}` };
  if (line.size <= threshold.FURNITURE_SIZE_MAX && isOfTitle(text, page.title))
    return { role, reason: 'the name of the book' };
  if (!isFurnitureLike(text) || !isApart(line, place, page)) return null;
  if (page.sized && line.size > threshold.FURNITURE_SIZE_MAX) return null;
  if (page.sized && line.size < 1) return { role, reason: `small and apart at the ${side}` };
  const alone = side === 'top' && place.row.length === 1;
  if (alone && isHeadline(line, place.inner, page.leading)) return null;
  return { role, reason: `short and apart at the ${side}` };
}

/** No sentence and no line of one, and nothing that can stand on one page alone. */
const isFurnitureLike = (text: string): boolean =>
  text.length <= threshold.FURNITURE_TEXT_MAX &&
  advance(text) <= threshold.FURNITURE_WIDTH_MAX &&
  !(/。/u.test(text) || endsWithStop(text) || isByline(text) || isPartTitle(text));

/**
 * Farther from what is inwards than lines of a text are, or not quite so far, but small or beside a
 * number; on the grid, whose rows tell less, a few characters may be as near, and only the outermost.
 */
function isApart(line: Line, place: Place, page: PageEdges): boolean {
  const gap = gapInwards(line, place, page);
  if (gap >= threshold.FURNITURE_GAP) return page.sized || place.isFirst;
  if (gap < threshold.FURNITURE_GAP_LEAST) return false;
  if (page.sized && line.size < 1) return true;
  if (place.row.some(({ text }) => folioNumber(text) !== null || isAddress(text))) return true;
  return !page.sized && place.isFirst && place.row.every(isFewWords);
}

/** How far the next thing inwards is, in leadings. */
function gapInwards(line: Line, { inner, side }: Place, page: PageEdges): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { box, text } of inner) {
    const gap = side === 'top' ? box.top - line.box.bottom : line.box.top - box.bottom;
    if (gap < nearest && folioNumber(text) === null) nearest = gap;
  }
  return nearest === Number.POSITIVE_INFINITY ? 0 : nearest / page.leading;
}

const bare = (text: string): string => text.replace(/[\s《》〈〉「」『』“”·・|｜/／-]/gu, '');

/** The text is the book's title, or a part of it that names it. */
function isOfTitle(text: string, title: string | null): boolean {
  const name = bare(text);
  const isName = name.length >= threshold.TITLE_PART_MIN && name.length <= threshold.TITLE_PART_MAX;
  return title !== null && isName && bare(title).includes(name);
}
