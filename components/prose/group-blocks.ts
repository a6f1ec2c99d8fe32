import { type BlockKind, FURNITURE } from '../../lib/model/block.ts';
import type { DrawnBlock } from './drawn-block.ts';

/** A block, and which of its page's blocks it is. */
export interface NumberedBlock {
  readonly block: DrawnBlock;
  /** Into `ProsePage.blocks`. */
  readonly index: number;
}

/** Neighbouring blocks that are set as one thing: a list of items, a box of paragraphs. */
export interface BlockGroup {
  readonly kind: BlockKind;
  readonly blocks: readonly NumberedBlock[];
}

const GROUPED: ReadonlySet<BlockKind> = new Set(['list', 'sidebar', 'table']);

/** The blocks to read, without page furniture, those of one list or one box put together. */
export function groupBlocks(blocks: readonly DrawnBlock[]): readonly BlockGroup[] {
  const groups: { kind: BlockKind; blocks: NumberedBlock[] }[] = [];
  for (const [index, block] of blocks.entries()) {
    if (FURNITURE.has(block.kind)) continue;
    const last = groups.at(-1);
    if (last?.kind === block.kind && GROUPED.has(block.kind)) last.blocks.push({ block, index });
    else groups.push({ kind: block.kind, blocks: [{ block, index }] });
  }
  return groups;
}
