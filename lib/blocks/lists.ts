import { isBullet, listMark } from '../prose/patterns.ts';
import type { BlockLines } from './block-lines.ts';

/**
 * Paragraphs that are items of a list: they begin with a mark or number, as one before or after
 * them does, or they follow a colon and end in semicolons.
 */
export function withLists(blocks: readonly BlockLines[]): BlockLines[] {
  const items = new Set<number>();
  blocks.forEach((block, index) => {
    if (!isItem(block)) return;
    const next = blocks[index + 1];
    if (next && isItem(next)) items.add(index).add(index + 1);
    else if (isBullet(textOf(block))) items.add(index);
  });
  for (const index of semicolonItems(blocks)) items.add(index);
  return blocks.map((block, index) =>
    items.has(index) && block.kind === 'paragraph'
      ? { ...block, kind: 'list', reasons: [...block.reasons, 'an item of a list'] }
      : block,
  );
}

const textOf = (block: BlockLines): string => block.lines.map((line) => line.text).join('');

const isItem = (block: BlockLines): boolean =>
  block.kind === 'paragraph' && listMark(textOf(block)) !== '';

/** After `…：`, the paragraphs up to the first that does not end in a semicolon, that one included. */
function semicolonItems(blocks: readonly BlockLines[]): number[] {
  const items: number[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || !/[：:]$/u.test(textOf(block))) return;
    let at = index + 1;
    while (at < blocks.length && isSemicolonItem(blocks[at])) items.push(at++);
    if (at > index + 1 && blocks[at]?.kind === 'paragraph') items.push(at);
  });
  return items;
}

const isSemicolonItem = (block: BlockLines | undefined): boolean =>
  block !== undefined && block.kind === 'paragraph' && /[；;]$/u.test(textOf(block));
