import { overlapX, union } from '../model/geometry.ts';
import {
  endsWithStop,
  folioNumber,
  isAddress,
  isBareName,
  isByline,
  isPartTitle,
} from '../prose/patterns.ts';
import { isUnspaced } from '../prose/script.ts';
import { advance } from './advance.ts';
import type { Line } from './line.ts';
import { splitAtNumber } from './numbered-line.ts';
import * as threshold from './thresholds.ts';

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
  const furniture = [...margin];
  let rest = without(
    lines,
    margin.flatMap((found) => found.lines),
  );
  for (const side of ['top', 'bottom'] as const) {
    const found = fromEdge(rest, page, side);
    furniture.push(...found.furniture);
    rest = [...found.rest];
  }
  return { furniture, rest };
}

const without = (lines: readonly Line[], taken: readonly Line[]): Line[] => {
  const gone = new Set(taken);
  return lines.filter((line) => !gone.has(line));
};

/** Vertical text beside the columns: single characters under each other. */
function marginTexts(lines: readonly Line[]): Furniture[] {
  const columns: Line[][] = [];
  const single = lines.filter((line) => line.text.length <= 2 && [...line.text].length === 1);
  if (single.length > threshold.MARGIN_CHARACTERS_MAX) return [];
  for (const line of single) {
    if (folioNumber(line.text) !== null) continue;
    const column = columns.find((candidate) => isBelow(candidate.at(-1), line));
    if (column) column.push(line);
    else columns.push([line]);
  }
  return columns
    .filter((column) => column.length >= threshold.MARGIN_TEXT_LINES && isBeside(column, lines))
    .map((column) => ({
      lines: column,
      role: 'header',
      reason: 'one character a line, down the margin',
    }));
}

/** Next to nothing else stands above or below the column: it is in the margin. */
function isBeside(column: readonly Line[], lines: readonly Line[]): boolean {
  const box = union(column.map((line) => line.box));
  const others = lines.filter((line) => !column.includes(line) && overlapX(line.box, box) > 0);
  return others.length <= lines.length * threshold.MARGIN_TEXT_OTHERS;
}

const isBelow = (above: Line | undefined, line: Line): boolean =>
  above !== undefined &&
  Math.abs(above.box.left - line.box.left) <= threshold.SAME_LEFT &&
  line.box.top - above.box.bottom <= threshold.MARGIN_TEXT_GAP &&
  line.box.top > above.box.top;

type Side = 'top' | 'bottom';

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
      inner: without(left, outer),
      isFirst: found.every(({ role }) => role === 'folio'),
    };
    const taken = outer.flatMap((line) => {
      const numbered = withNumber(line, page, side);
      if (numbered) return [{ line, furniture: numbered }];
      const role = furnitureRole(line, place, page);
      return role ? [{ line, furniture: [{ lines: [line], ...role }] }] : [];
    });
    found.push(...taken.flatMap(({ furniture }) => furniture));
    left = without(
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

/** The lines that nothing stands outside of. */
function outermostRow(lines: readonly Line[], side: Side): Line[] {
  const edge = ({ box }: Line): number => (side === 'top' ? box.top : -box.bottom);
  const limit = lines.reduce(
    (least, line) => Math.min(least, edge(line)),
    Number.POSITIVE_INFINITY,
  );
  return lines.filter((line) => edge(line) - limit <= threshold.FURNITURE_ROW_DEPTH);
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
  if (isOfTitle(text, page.title)) return { role, reason: 'the name of the book' };
  if (!isFurnitureLike(text) || !isApart(line, place, page)) return null;
  if (!page.sized) return isHeadline(line, place, page) ? null : apartAt(role, side);
  if (line.size > threshold.FURNITURE_SIZE_MAX) return null;
  if (line.size < 1) return { role, reason: `small and apart at the ${side}` };
  return isHeadline(line, place, page) ? null : apartAt(role, side);
}

/** No sentence and no line of one, and nothing that can stand on one page alone. */
const isFurnitureLike = (text: string): boolean =>
  text.length <= threshold.FURNITURE_TEXT_MAX &&
  advance(text) <= threshold.FURNITURE_WIDTH_MAX &&
  !(endsWithStop(text) || isByline(text) || isPartTitle(text));

const apartAt = (role: FurnitureRole, side: Side) => ({
  role,
  reason: `short and apart at the ${side}`,
});

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

/** Narrower than titles are. */
const isFewWords = ({ text }: Line): boolean =>
  advance(text) <=
  (isUnspaced(text.codePointAt(0) ?? 0) ? threshold.FEW_WIDE : threshold.FEW_WORDS);

/** How far the next thing inwards is, in leadings. */
function gapInwards(line: Line, { inner, side }: Place, page: PageEdges): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { box, text } of inner) {
    const gap = side === 'top' ? box.top - line.box.bottom : line.box.top - box.bottom;
    if (gap < nearest && folioNumber(text) === null) nearest = gap;
  }
  return nearest === Number.POSITIVE_INFINITY ? 0 : nearest / page.leading;
}

/** The only thing above the columns, and long enough to be what they are about. */
function isHeadline(line: Line, { side, row, inner }: Place, page: PageEdges): boolean {
  if (side !== 'top' || row.length > 1) return false;
  const next = outermostRow(inner, 'top');
  const [below] = next;
  if (below && next.length === 1 && isAuthor(below, line, page)) return true;
  if (isFewWords(line) || (below && below.size > line.size)) return false;
  return !isTitleNext(inner);
}

/** Names who wrote what `above` is the title of. */
const isAuthor = ({ text, box }: Line, above: Line, { leading }: PageEdges): boolean =>
  box.top - above.box.bottom <= threshold.HEAD_GAP * leading &&
  (isByline(text) || isBareName(text));

/** A few lines follow, each alone in its row, and then a space: a title of its own. */
function isTitleNext(inner: readonly Line[]): boolean {
  let rest = [...inner];
  let last: Line | null = null;
  for (let count = 0; count <= threshold.HEAD_LINES_MAX; count++) {
    const row = outermostRow(rest, 'top');
    const [only] = row;
    if (!only) return false;
    if (last && only.box.top - last.box.bottom > threshold.HEAD_SPACE) return true;
    if (row.length > 1 || isByline(only.text) || endsWithStop(only.text)) return false;
    last = only;
    rest = rest.filter((line) => line !== only);
  }
  return false;
}

const bare = (text: string): string => text.replace(/[\s《》〈〉「」『』“”·・|｜/／-]/gu, '');

/** The text is the book's title, or a part of it that names it. */
function isOfTitle(text: string, title: string | null): boolean {
  const name = bare(text);
  return title !== null && name.length >= 2 && name.length <= 40 && bare(title).includes(name);
}
