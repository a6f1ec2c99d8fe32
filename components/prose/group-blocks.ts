import { type Block, type BlockKind, FURNITURE } from '../../lib/model/block.ts';

/** Neighbouring blocks that are set as one thing: a list of items, a box of paragraphs. */
export interface BlockGroup {
  readonly kind: BlockKind;
  readonly blocks: readonly Block[];
}

const GROUPED: ReadonlySet<BlockKind> = new Set(['list', 'sidebar', 'table']);

/** The blocks to read, without page furniture, those of one list or one box put together. */
export function groupBlocks(blocks: readonly Block[]): readonly BlockGroup[] {
  const groups: { kind: BlockKind; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (FURNITURE.has(block.kind)) continue;
    const last = groups.at(-1);
    if (last?.kind === block.kind && GROUPED.has(block.kind)) last.blocks.push(block);
    else groups.push({ kind: block.kind, blocks: [block] });
  }
  return groups;
}
