import { type Block, type BlockKind, FURNITURE } from '../../lib/model/block.ts';

/** Neighbouring blocks that are set as one thing: a list of items, a table of rows. */
export interface BlockGroup {
  readonly kind: BlockKind;
  readonly blocks: readonly [Block, ...Block[]];
}

const SET_AS_ONE: ReadonlySet<BlockKind> = new Set(['list', 'sidebar', 'table']);

/** The blocks that one reads, without page furniture, in their order. */
export function groupsToRead(blocks: readonly Block[]): BlockGroup[] {
  const groups: { kind: BlockKind; blocks: [Block, ...Block[]] }[] = [];
  for (const block of blocks) {
    if (FURNITURE.has(block.kind)) continue;
    const last = groups.at(-1);
    if (last?.kind === block.kind && SET_AS_ONE.has(block.kind)) last.blocks.push(block);
    else groups.push({ kind: block.kind, blocks: [block] });
  }
  return groups;
}

/** The cells of a table: in its blocks' text a line is a row, and a tab stands between two cells. */
export const cellsOf = ({ blocks }: BlockGroup): string[][] =>
  blocks.flatMap(({ text }) => text.split('\n').map((row) => row.split('\t')));
