import type { ComponentChildren } from 'preact';
import { type BlockKind, FURNITURE } from '../../lib/model/block.ts';
import type { DrawnBlock } from './drawn-block.ts';

/** A block, and which of its page's blocks it is. */
export interface NumberedBlock {
  readonly block: DrawnBlock;
  /** Into `ProsePage.blocks`. */
  readonly index: number;
  /** What follows its text within the same paragraph: its rest on the next page. */
  readonly after?: ComponentChildren;
}

/** Neighbouring blocks that are set as one thing: a list of items, a box of paragraphs. */
export interface BlockGroup {
  readonly kind: BlockKind;
  readonly blocks: readonly NumberedBlock[];
}

const GROUPED: ReadonlySet<BlockKind> = new Set(['list', 'sidebar', 'table']);

/** The blocks to read, without page furniture, those of one list or one box put together. */
export function groupBlocks(blocks: readonly NumberedBlock[]): readonly BlockGroup[] {
  const groups: { kind: BlockKind; blocks: NumberedBlock[] }[] = [];
  for (const numbered of blocks) {
    const { kind } = numbered.block;
    if (FURNITURE.has(kind)) continue;
    const last = groups.at(-1);
    if (last?.kind === kind && GROUPED.has(kind)) last.blocks.push(numbered);
    else groups.push({ kind, blocks: [numbered] });
  }
  return groups;
}

/** Each block with its number. */
export const numberedBlocks = (blocks: readonly DrawnBlock[]): readonly NumberedBlock[] =>
  blocks.map((block, index) => ({ block, index }));
