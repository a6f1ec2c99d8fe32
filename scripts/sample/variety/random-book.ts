import { articleItems } from '../setting/article-items.ts';
import type { AsidePart } from '../setting/asides.ts';
import type { Column } from '../setting/frames.ts';
import type { PageStyle } from '../setting/page-style.ts';
import { type Draft, type FlowItem, newDraft } from '../setting/pieces.ts';
import type { PagePlan } from '../setting/place-page.ts';
import { type PlacedPage, placePage } from '../setting/place-page.ts';
import type { Section } from '../setting/section.ts';
import type { SetPage } from '../setting/set-page.ts';
import type { Sheet } from '../setting/sheet.ts';
import type { Article } from '../text/article.ts';
import { type PageArea, pageAreas } from './page-area.ts';
import type { Random } from './random.ts';
import { randomByline } from './random-byline.ts';
import { type FurniturePlan, pageFurniture, randomFurniture } from './random-furniture.ts';
import { randomObstacles } from './random-obstacles.ts';
import { type RandomStyle, randomStyle } from './random-style.ts';

/** The texts of one language: articles, and captions, quotes and boxes to go with any of them. */
export interface TextStock {
  readonly articles: readonly Article[];
  readonly asides: readonly AsidePart[];
}

export interface RandomBook {
  readonly look: RandomStyle;
  readonly pages: readonly SetPage[];
}

/** An article on its way through the pages. */
interface Running {
  readonly number: number;
  readonly head: readonly FlowItem[];
  readonly items: readonly FlowItem[];
  readonly asides: readonly AsidePart[];
}

interface BookState {
  readonly random: Random;
  readonly look: RandomStyle;
  readonly furniture: FurniturePlan;
  readonly draft: Draft;
  readonly stock: TextStock;
  readonly queue: Article[];
  articles: number;
}

/** Sets a book of `count` pages in a style of its own, from articles in a random order. */
export async function randomBook(
  sheet: Sheet,
  random: Random,
  stock: TextStock,
  count: number,
  onPage: (page: SetPage) => Promise<void>,
): Promise<RandomBook> {
  const language = stock.articles[0]?.language ?? 'zh-Hans';
  const look = randomStyle(random, language);
  const furniture = randomFurniture(random, look.style);
  const queue = random.shuffle(stock.articles);
  const state: BookState = {
    random,
    look,
    furniture,
    draft: newDraft(),
    stock,
    queue,
    articles: 0,
  };
  const first = random.int(4, 110);
  const behind = random.pick([-1, 0, 2, 2, 2, 4]);
  const pages: SetPage[] = [];
  let running: Running | null = null;
  for (let index = 0; index < count; index++) {
    const flip = first + index;
    const printed = look.spread ? 2 * (flip - behind) : flip - behind;
    const done = await randomPage(sheet, state, running, flip, printed);
    pages.push(done.placed.page);
    await onPage(done.placed.page);
    running = done.running;
  }
  return { look, pages };
}

async function randomPage(
  sheet: Sheet,
  state: BookState,
  carried: Running | null,
  flip: number,
  printed: number,
): Promise<{ placed: PlacedPage; running: Running | null }> {
  const { style, spread } = state.look;
  const half = spread ? style.width / 2 : style.width;
  const halves = spread ? [0, half] : [0];
  const runs: Running[] = [];
  const sections = sectionMakers(state, carried, runs);
  const plan: PagePlan = {
    flip,
    printed: /\d+/.exec(state.furniture.folioForm(printed))?.[0] ?? null,
    style,
    sections,
    furniture: halves.flatMap((left, side) =>
      pageFurniture(state.furniture, style, printed + side, left, half),
    ),
    rules: [],
  };
  const placed = await placePage(sheet, plan, state.draft);
  const cut = placed.rests.findLastIndex((rest) => rest.length > 0);
  const run = runs[cut];
  const rest = placed.rests[cut];
  const asides = state.random.shuffle(state.stock.asides).slice(0, state.random.int(0, 2));
  if (!run || !rest) return { placed, running: null };
  const next = { ...run, head: [], items: rest, asides };
  return { placed, running: lettersOf(next) < LEAST_CARRIED ? null : next };
}

/** The areas of the page, each with an article; one that ends early makes room for another. */
function sectionMakers(state: BookState, carried: Running | null, runs: Running[]) {
  const { random, look } = state;
  const [first, second] = pageAreas(random, look);
  const takeRun = (continued: Running | null): Running => {
    const run = continued ?? nextArticle(state);
    runs.push(run);
    return run;
  };
  if (second) {
    return [
      () => sectionOf(state, first, takeRun(carried), false),
      () => sectionOf(state, second, takeRun(null), false),
    ];
  }
  const run = takeRun(carried);
  const isShort = lettersOf(run) < capacity(first, look.style) * SHORT;
  const stacked = !look.spread && random.chance(isShort ? 0.9 : 0.3);
  const makers: ((above: number) => Section | null)[] = [
    () => sectionOf(state, first, run, stacked),
  ];
  const foot = first.rect.top + first.rect.height;
  const next = (above: number) => {
    const top = above + look.style.leading * 1.8;
    if (foot - top < first.rect.height * LEAST_SECTION) return null;
    const rect = { ...first.rect, top, height: foot - top };
    return sectionOf(state, { ...first, rect }, takeRun(null), true);
  };
  if (stacked) makers.push(next, next, next);
  return makers;
}

/** A shorter rest of an article is not carried to the next page. */
const LEAST_CARRIED = 250;

/** An article that fills less than this part of a page is mostly followed by another. */
const SHORT = 0.75;

const lettersOf = ({ items }: Running): number =>
  items.reduce((sum, { pieces, from }) => sum + (pieces[0]?.text.length ?? 0) - from, 0);

function capacity({ rect, columns }: PageArea, { size, leading, language }: PageStyle): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return ((width * rect.height) / (size * leading)) * (language === 'en' ? 2 : 1);
}

/** No article begins in less than this part of the page's height. */
const LEAST_SECTION = 0.25;

function nextArticle(state: BookState): Running {
  const { random, draft, look, stock } = state;
  const article = state.queue.shift() ?? random.pick(stock.articles);
  const number = state.articles++;
  const within = new Set(['quote', 'photo', 'box'].filter(() => random.chance(0.35)));
  const picture = { svg: '', height: Math.round(look.style.height * 0.1) };
  const byline = random.chance(0.5) ? article.byline : randomByline(random, article.language);
  const set = articleItems({ ...article, byline }, look.style, draft, {
    article: number,
    picture,
    inColumn: ({ kind }) => within.has(kind),
  });
  const extra = random.shuffle(stock.asides).slice(0, random.int(0, 2));
  const asides = random.shuffle([...set.asides, ...extra]);
  if (number === 0 && random.chance(0.3)) {
    return { number, head: [], items: fromTheMiddle(random, set.items), asides };
  }
  const head = random.chance(0.92) ? [set.title, set.byline] : [set.title];
  if (random.chance(0.12) && set.items[0]?.className === 'paragraph') {
    return { number, head: [...head, set.items[0]], items: set.items.slice(1), asides };
  }
  return { number, head, items: set.items, asides };
}

/** As if the page before had ended within a paragraph of the article. */
function fromTheMiddle(random: Random, items: readonly FlowItem[]): readonly FlowItem[] {
  const at = random.int(0, Math.floor(items.length / 3));
  const item = items[at];
  const text = item?.pieces[0]?.text ?? '';
  if (!item?.splittable || item.className !== 'paragraph' || text.length < 40)
    return items.slice(at);
  const from = text.indexOf(' ') > 0 ? text.indexOf(' ', 20) + 1 : random.int(5, 30);
  return [{ ...item, from }, ...items.slice(at + 1)];
}

function sectionOf(state: BookState, area: PageArea, run: Running, balanced: boolean): Section {
  const { random, look, draft } = state;
  const { rect, columns } = area;
  const own = columns.filter(({ left }) => left < rect.left + area.pageWidth);
  const obstacles = randomObstacles(random, run.asides, {
    style: look.style,
    draft,
    article: run.number,
    columns: own,
    height: rect.height,
    onlyAtTop: balanced,
  });
  const heads = run.head.length > 0 ? { items: run.head, width: headWidth(random, own) } : null;
  return { rect, columns, head: heads, obstacles, items: run.items, balanced };
}

/** A headline stands over all columns, or over all but the last. */
function headWidth(random: Random, columns: readonly Column[]): number {
  const over = columns.length > 2 && random.chance(0.2) ? columns.length - 1 : columns.length;
  const first = columns[0];
  const last = columns[over - 1];
  return first && last ? last.left + last.width - first.left : 0;
}
