import { type ArticleItems, articleItems } from '../setting/article-items.ts';
import { type AsidePart, asideItem } from '../setting/asides.ts';
import type { Column } from '../setting/frames.ts';
import type { Furniture } from '../setting/furniture.ts';
import type { PageStyle } from '../setting/page-style.ts';
import type { Draft, FlowItem } from '../setting/pieces.ts';
import type { Obstacle } from '../setting/section.ts';
import type { Article, Part } from '../text/article.ts';
import type { PICTURES } from './pictures.ts';

export const BOOK_TITLE = '《山河月读》数字版 2024年4月下 / 第08期';
const HEADER = '山河月读 SHANHE';
const SITE = 'www.shanheyuedu.example';

/** The printed number is this much behind the flip page: cover and inner cover have none. */
export const PRINTED_BEHIND = 2;

export type PictureName = keyof typeof PICTURES;

/** What the pages of the issue are made from, and what one page leaves for the next. */
export interface Desk {
  readonly draft: Draft;
  readonly texts: ReadonlyMap<string, Article>;
  readonly pictures: typeof PICTURES;
  /** Articles that go on, by the names of their texts. */
  readonly carried: Map<string, Carried>;
  articles: number;
}

export interface Carried {
  readonly number: number;
  readonly items: readonly FlowItem[];
}

export interface OpenArticle extends ArticleItems {
  readonly number: number;
}

/** Takes an article's text to the desk; its asides wait to be placed. */
export function openArticle(desk: Desk, name: string, style: PageStyle): OpenArticle {
  const article = articleNamed(desk, name);
  const number = desk.articles++;
  const options = { article: number, picture: { svg: '', height: 0 }, inColumn: () => false };
  return { number, ...articleItems(article, style, desk.draft, options) };
}

export function articleNamed(desk: Desk, name: string): Article {
  const article = desk.texts.get(name);
  if (!article) throw new Error(`there is no text ${name}`);
  return article;
}

export interface AsidePlace {
  readonly columns: readonly Column[];
  readonly place: Obstacle['place'];
  /** For a photo: what it shows, and its height in points. */
  readonly picture?: PictureName;
  readonly height?: number;
}

/** Sets the n-th aside of a kind of an article across the columns of `place`. */
export function placeAside(
  desk: Desk,
  { number, name, style }: { number: number; name: string; style: PageStyle },
  kind: AsidePart['kind'],
  index: number,
  place: AsidePlace,
): Obstacle {
  const found = articleNamed(desk, name).parts.filter((part): part is AsidePart =>
    isAside(part, kind),
  );
  const part = found[index];
  if (!part) throw new Error(`${name} has no ${kind} ${index}`);
  const svg = place.picture ? desk.pictures[place.picture]() : '';
  const picture = { svg, height: place.height ?? 0 };
  const item = asideItem(part, style, desk.draft, { article: number, picture });
  return { item, place: place.place, ...acrossColumns(place.columns) };
}

const isAside = (part: Part, kind: AsidePart['kind']): boolean => part.kind === kind;

function acrossColumns(columns: readonly Column[]): { left: number; width: number } {
  const first = columns[0];
  const last = columns.at(-1);
  if (!first || !last) throw new RangeError('an aside across no columns');
  return { left: first.left, width: last.left + last.width - first.left };
}

/** Header, address and number: the number outside, as in a bound magazine. */
export function issueFurniture({ margin, width }: PageStyle, flip: number): Furniture[] {
  const printed = flip - PRINTED_BEHIND;
  const isLeft = printed % 2 === 0;
  const outer = isLeft ? 'left' : 'right';
  const inner = isLeft ? 'right' : 'left';
  const base = { from: margin.left, to: width - margin.right };
  return [
    { ...base, kind: 'header', text: HEADER, align: inner, y: 34, size: 9 },
    { ...base, kind: 'header', text: SITE, align: outer, y: 34, size: 9 },
    { ...base, kind: 'folio', text: String(printed), align: outer, y: -42, size: 11 },
  ];
}
