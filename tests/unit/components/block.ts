import type { Block, BlockKind, ProsePage } from '../../../lib/model/block.ts';

/** A block for a view to show: its kind and text, and what else matters. */
export const block = (kind: BlockKind, text: string, more: Partial<Block> = {}): Block => ({
  kind,
  text,
  spans: [],
  doubts: [],
  reasons: [],
  ...more,
});

export const prosePage = (blocks: readonly Block[], folio: string | null = '59'): ProsePage => ({
  flipPage: 61,
  folio,
  title: '河上',
  blocks,
});
