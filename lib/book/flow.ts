import { joinStyleOfTexts } from '../blocks/join-style.ts';
import { ASIDES, type Block, type BlockKind, FURNITURE, type ProsePage } from '../model/block.ts';
import type { Stretch } from '../model/passage.ts';
import { seamBetween } from '../prose/join.ts';
import { type Continuation, continuationOf } from './goes-on.ts';

/**
 * What one page gives to a block: `blocks[block].text[from..to)` of that page. All of the block's
 * text but for a hyphen that only the page's end asked for.
 */
export interface Piece extends Stretch {
  /** Into the pages that were joined. */
  readonly page: number;
  /** What stands between it and the piece before. */
  readonly glue: '' | ' ';
  /** How sure it is that it goes on from the piece before; null for the first. */
  readonly continues: Continuation | null;
}

/** A block of a page, with its rest on later pages where the page's end cut it. */
export interface FlowBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly [Piece, ...Piece[]];
}

/** A page, and the blocks that begin on it; the rest of one from a page before is with that page. */
export interface FlowPage {
  readonly page: ProsePage;
  readonly blocks: readonly FlowBlock[];
}

/** Pages that follow each other, as one text. */
export type Flow = readonly FlowPage[];

/** Pages without running text (pictures, advertisements) that a paragraph may run past. */
const PASSED_MAX = 2;

/** Joins pages in reading order; the same as appending them to nothing, one after the other. */
export const flowOf = (pages: readonly ProsePage[]): Flow => pages.reduce(appendPage, []);

/**
 * The flow with one more page. Where a paragraph was cut by the end of the page before (running
 * headers, numbers, captions, quotes and notes between do not matter), the first of the new page's
 * running text is joined to it. No page's own blocks are changed.
 */
export function appendPage(flow: Flow, page: ProsePage): Flow {
  const added = ownBlocks(page, flow.length);
  const joint = jointOf(flow, page);
  if (joint === null) return [...flow, { page, blocks: added }];
  const rest: Piece = { ...joint.rest, page: flow.length, flipPage: page.flipPage };
  const joined = flow.map((each) => ({
    ...each,
    blocks: each.blocks.map((block) =>
      isCutAt(block, joint) ? withRest(block, rest, joint) : block,
    ),
  }));
  return [
    ...joined,
    { page, blocks: added.filter(({ pieces }) => pieces[0].block !== rest.block) },
  ];
}

/** The text of a block of the flow, joined by its script. */
export const flowText = (flow: Flow, { pieces }: FlowBlock): string =>
  pieces
    .map(({ page, block, from, to, glue }) => {
      const own = flow[page]?.page.blocks[block];
      return glue + (own?.text.slice(from, to) ?? '');
    })
    .join('');

/** Where a paragraph is cut, and what of the page to come is its rest. */
interface Joint {
  readonly page: number;
  readonly block: number;
  readonly dropsHyphen: boolean;
  readonly rest: Omit<Piece, 'page' | 'flipPage'>;
}

const ownBlocks = ({ blocks, flipPage }: ProsePage, page: number): FlowBlock[] =>
  blocks.map(({ kind, text }, block) => ({
    kind,
    pieces: [{ page, flipPage, block, from: 0, to: text.length, glue: '', continues: null }],
  }));

function jointOf(flow: Flow, page: ProsePage): Joint | null {
  const cut = lastPageWithText(flow);
  const block = cut === null ? -1 : lastRunning(cut.blocks);
  const next = page.blocks.findIndex(isRunning);
  const last = cut?.blocks[block];
  const first = page.blocks[next];
  if (cut === null || last === undefined || first === undefined) return null;
  const at = flow.findLastIndex((each) => each.page === cut);
  const continues = continuationOf(last, first);
  if (continues === null) return null;
  const style = joinStyleOfTexts(() => [...cut.blocks, ...page.blocks].map(({ text }) => text));
  const seam = seamBetween(last.text, first.text, style);
  return {
    page: at,
    block,
    dropsHyphen: seam === 'drop-hyphen',
    rest: {
      block: next,
      from: 0,
      to: first.text.length,
      glue: seam === 'space' ? ' ' : '',
      // Past pages of another kind it may be another text altogether.
      continues: at === flow.length - 1 ? continues : 'doubtful',
    },
  };
}

/** The page whose running text the next may continue: the last, or one before those without any. */
function lastPageWithText(flow: Flow): ProsePage | null {
  const near = flow.slice(-1 - PASSED_MAX);
  return near.findLast(({ page }) => page.blocks.some(isRunning))?.page ?? null;
}

const isRunning = ({ kind }: Block): boolean =>
  !FURNITURE.has(kind) && !ASIDES.has(kind) && kind !== 'table';

const lastRunning = (blocks: readonly Block[]): number => blocks.findLastIndex(isRunning);

function isCutAt({ pieces }: FlowBlock, { page, block }: Joint): boolean {
  const last = pieces.at(-1);
  return last?.page === page && last.block === block;
}

function withRest(block: FlowBlock, rest: Piece, { dropsHyphen }: Joint): FlowBlock {
  if (!dropsHyphen) return { ...block, pieces: [...block.pieces, rest] };
  const [first, ...others] = block.pieces.map((piece, index) =>
    index === block.pieces.length - 1 ? { ...piece, to: piece.to - 1 } : piece,
  );
  return first === undefined ? block : { ...block, pieces: [first, ...others, rest] };
}
