import { apartText } from './blocks/apart-text.ts';
import { type Aside, asideOf, joinQuotes, placeAsides } from './blocks/asides.ts';
import { type BlockLines, blockLines } from './blocks/block-lines.ts';
import { composeBlock } from './blocks/compose.ts';
import { joinStyleOf } from './blocks/join-style.ts';
import { plainPage } from './blocks/plain-page.ts';
import { runningText } from './blocks/running-text.ts';
import { type Contents, findContents } from './layout/contents.ts';
import type { DocumentStructure } from './layout/document-structure.ts';
import { EXACT_STAGES } from './layout/exact-stages.ts';
import { type Furniture, findFurniture } from './layout/furniture/furniture.ts';
import { GRID_STAGES } from './layout/grid-stages.ts';
import { areTooMany, isBeyondPages } from './layout/limits.ts';
import type { Line } from './layout/line.ts';
import { runsInPlace, withNumbers } from './layout/lines/runs-in-place.ts';
import { setShadowsApart } from './layout/lines/shadows.ts';
import type { Measure } from './layout/measure/measure.ts';
import { readInOrder } from './layout/order/read-in-order.ts';
import type { RoledStrip } from './layout/roles/role.ts';
import { rolesOf } from './layout/roles/roles.ts';
import type { SourceStages } from './layout/source-stages.ts';
import { cutStrips } from './layout/strips/cuts.ts';
import { type PageLayout, pageLayout } from './layout/strips/page-layout.ts';
import { leadingOf, stripsOf } from './layout/strips/strips.ts';
import { findTables, type Table } from './layout/tables.ts';
import type { Block, ProsePage } from './model/block.ts';
import type { PageOfRuns } from './model/run.ts';
import { folioNumber } from './prose/patterns.ts';

/** What each stage of the engine made of a page, in order; `npm run trace` shows them. */
export interface Stages {
  readonly measure: Measure;
  /** All lines, and those of them that only print another one again. */
  readonly lines: readonly Line[];
  readonly shadows: readonly Line[];
  readonly furniture: readonly Furniture[];
  readonly contents: readonly Contents[];
  readonly tables: readonly Table[];
  readonly layout: PageLayout;
  readonly roled: readonly RoledStrip[];
  /** The strips of running text, in reading order. */
  readonly order: readonly RoledStrip[];
  readonly prose: ProsePage;
}

/**
 * Rebuilds a page: from runs with places to blocks of prose in the order a person would read them.
 * Every visible character of the runs is in exactly one block, but for hyphens that only a line's
 * end asked for. Never throws for a page that keeps the contract of `PageOfRuns`.
 *
 * @param structure what the document itself says of the page; only PDFs say anything
 */
export const rebuildPage = (
  page: PageOfRuns,
  structure: DocumentStructure | null = null,
): ProsePage => rebuildStages(page, structure)?.prose ?? plainProse(page);

/** The same of a page of the grid, for a script that reads no other. */
export const rebuildGrid = (page: PageOfRuns): ProsePage =>
  runStages(page, GRID_STAGES)?.prose ?? plainProse(page);

/**
 * The same as `rebuildPage`, with what each stage made of the page; null for what is more than a page
 * holds, which has no layout to be found within a second.
 */
export const rebuildStages = (
  page: PageOfRuns,
  structure: DocumentStructure | null = null,
): Stages | null => runStages(page, page.units === 'grid' ? GRID_STAGES : EXACT_STAGES, structure);

function runStages(
  page: PageOfRuns,
  { measure, linesOf, roleOf }: SourceStages,
  structure: DocumentStructure | null = null,
): Stages | null {
  if (isBeyondPages(page)) return null;
  const { runs, numbers } = runsInPlace(page.runs);
  const measured = measure(runs);
  const all = linesOf(runs, measured).map((line) => withNumbers(line, numbers));
  const { lines, shadows } = setShadowsApart(all, measured);
  const leading = leadingOf(lines, measured);
  const { title, flipPage } = page;
  const edges = { leading, sized: measured.sized, title, flipPage };
  const { furniture, rest: inner } = findFurniture(lines, edges);
  const { contents, rest: unlisted } = findContents(inner);
  const { tables, rest: text } = findTables(unlisted, leading);
  const strips = stripsOf(text, leading, measured);
  if (areTooMany(strips)) return null;
  const layout = pageLayout(
    cutStrips(strips, leading, measured),
    leading,
    measured.sized,
    structure,
  );
  const { roled, order } = readInOrder(rolesOf(layout, roleOf), layout);
  const found = { furniture, contents, tables, shadows, layout, roled, order };
  const blocks = blocksOf(found, page);
  const folio = folioOf(blocks) ?? page.label ?? null;
  const prose = { flipPage: page.flipPage, folio, title: page.title, blocks };
  return { measure: measured, lines: all, ...found, prose };
}

/** A page without layout: its text as it stands. */
const plainProse = (page: PageOfRuns): ProsePage => ({
  flipPage: page.flipPage,
  folio: page.label ?? null,
  title: page.title,
  blocks: plainPage(page),
});

type Found = Omit<Stages, 'measure' | 'lines' | 'prose'>;

/** Running text with what stands beside it, between the furniture above and below. */
function blocksOf(found: Found, page: PageOfRuns): Block[] {
  const { layout, furniture } = found;
  const asides = [
    ...joinQuotes(found.roled, layout)
      .map((item) => asideOf(item, layout))
      .filter((aside) => aside !== null),
    ...found.contents.map(contentsAside),
    ...found.tables.map(tableAside),
  ];
  const apart = apartText(page);
  const isHeader = ({ kind }: BlockLines): boolean => kind === 'header';
  const headers = furniture.filter(({ role }) => role === 'header');
  const others = furniture.filter(({ role }) => role !== 'header');
  const text = placeAsides(runningText(found.order, layout), asides);
  const all = [
    ...headers.map(furnitureBlock),
    ...apart.furniture.filter(isHeader),
    ...text,
    ...apart.beside,
    ...others.map(furnitureBlock),
    ...apart.furniture.filter((block) => !isHeader(block)),
    ...found.shadows.map((line) => blockLines('footer', [line], 'printed over itself')),
  ];
  const style = joinStyleOf(found.layout.strips.flatMap((strip) => strip.lines));
  return all.map((block) => composeBlock(block, page.runs, style));
}

const furnitureBlock = ({ role, lines, reason }: Furniture): BlockLines =>
  blockLines(role, lines, reason);

const contentsAside = ({ box, title, entries, reason }: Contents): Aside => ({
  box,
  opens: true,
  blocks: [
    ...title.map((line): BlockLines => ({ ...blockLines('heading', [line], reason), level: 1 })),
    ...entries.map((entry) => blockLines('list', [entry], reason)),
  ],
});

const tableAside = (table: Table): Aside => ({
  box: table.box,
  blocks: [{ ...blockLines('table', table.lines, table.reason), rows: table.rows }],
});

/** The printed number, where the page shows one; of a spread the first. */
function folioOf(blocks: readonly Block[]): string | null {
  const folio = blocks.find(({ kind }) => kind === 'folio');
  return folio ? folioNumber(folio.text) : null;
}
