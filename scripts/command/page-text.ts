import type { BlockKind, ProsePage } from '../../lib/model/block.ts';
import { type BlockGroup, groupsToRead } from './block-groups.ts';

/** What stands before text that is no running text. */
const MARKS: Partial<Record<BlockKind, string>> = {
  caption: '[caption] ',
  quote: '[quote] ',
  sidebar: '[box] ',
  note: '[note] ',
};

/** The prose of a page for the eye, without its furniture; a blank line between paragraphs. */
export const pageText = (page: ProsePage): string =>
  groupsToRead(page.blocks).map(textOf).join('\n\n');

function textOf({ kind, blocks }: BlockGroup): string {
  const between = kind === 'sidebar' ? '\n\n' : '\n';
  return (MARKS[kind] ?? '') + blocks.map(({ text }) => text).join(between);
}
