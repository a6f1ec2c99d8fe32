import { pageColumns } from '../setting/page-columns.ts';
import type { PageStyle } from '../setting/page-style.ts';
import type { FlowItem } from '../setting/pieces.ts';
import type { PagePlan } from '../setting/place-page.ts';
import type { Obstacle, Section } from '../setting/section.ts';
import type { Rect } from '../setting/sheet.ts';
import {
  type AsidePlace,
  type Carried,
  type Desk,
  issueFurniture,
  type OpenArticle,
  PRINTED_BEHIND,
} from './issue-desk.ts';
import { PAPER } from './issue-style.ts';

/** A page of the issue with its furniture. */
export const plan = (flip: number, style: PageStyle, sections: PagePlan['sections']): PagePlan => ({
  flip,
  printed: String(flip - PRINTED_BEHIND),
  style,
  sections,
  furniture: issueFurniture(style, flip),
  rules: [],
});

/** Where the text of a page stands. */
export const bodyRect = ({ margin }: PageStyle): Rect => ({
  left: margin.left,
  top: margin.top,
  width: PAPER.width - margin.left - margin.right,
  height: PAPER.height - margin.top - margin.bottom,
});

const columnsOf = (style: PageStyle) => pageColumns(style, 0, PAPER.width);

/** Title and byline over a width. */
export const headOf = ({ title, byline }: OpenArticle, width: number) => ({
  items: [title, byline],
  width,
});

/** A section over the whole page; `place` puts asides across some of its columns. */
export function wholePage(
  style: PageStyle,
  head: Section['head'],
  items: readonly FlowItem[],
  obstacles: readonly Obstacle[],
): Section {
  const rect = bodyRect(style);
  return { rect, columns: columnsOf(style), head, obstacles, items, balanced: false };
}

/** Columns `from` to `to` of a style, both counted and both meant. */
export const across = (style: PageStyle, from: number, to: number): AsidePlace['columns'] =>
  columnsOf(style).slice(from, to + 1);

/** What the page before left of an article; throws an `Error` when it left nothing. */
export function takeCarried(desk: Desk, name: string): Carried {
  const carried = desk.carried.get(name);
  if (!carried) throw new Error(`nothing of ${name} is left for another page`);
  return carried;
}

/** Between two articles on a page, in points. */
const ARTICLE_GAP = 30;

/** The section put under one that ends at `above`, its columns of equal height. */
export function under(above: number, section: Section): Section {
  const { rect } = section;
  const top = above + ARTICLE_GAP;
  return {
    ...section,
    rect: { ...rect, top, height: rect.top + rect.height - top },
    balanced: true,
  };
}
