import type { Column } from '../setting/frames.ts';
import { pageColumns } from '../setting/page-columns.ts';
import type { PageStyle } from '../setting/page-style.ts';
import type { Rect } from '../setting/sheet.ts';
import type { Random } from './random.ts';
import type { RandomStyle } from './random-style.ts';

/** A part of a page for one article, with its columns. */
export interface PageArea {
  readonly rect: Rect;
  readonly columns: readonly Column[];
  /** How much of `rect` is on its first printed page: less than all on a spread. */
  readonly pageWidth: number;
}

/** One area for the whole page, or two side by side. */
export function pageAreas(random: Random, { style, spread }: RandomStyle): [PageArea, PageArea?] {
  const half = spread ? style.width / 2 : style.width;
  const left = pageColumns(style, 0, half);
  const right = spread ? pageColumns(style, half, half) : [];
  const sideBySide = random.chance(spread ? 0.3 : 0.12);
  if (spread && sideBySide) return [areaOf(style, left), areaOf(style, right)];
  if (sideBySide && left.length > 1) {
    const first = random.int(1, left.length - 1);
    return [areaOf(style, left.slice(0, first)), areaOf(style, left.slice(first))];
  }
  const area = areaOf(style, [...left, ...right]);
  return [{ ...area, pageWidth: half - style.margin.left }];
}

function areaOf(style: PageStyle, columns: readonly Column[]): PageArea {
  const left = columns[0]?.left ?? 0;
  const last = columns.at(-1);
  const width = last ? last.left + last.width - left : 0;
  const height = style.height - style.margin.top - style.margin.bottom;
  return { rect: { left, top: style.margin.top, width, height }, columns, pageWidth: width };
}
