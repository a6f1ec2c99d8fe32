import { escapeMarkdown } from '../../lib/markdown/escape-markdown.ts';
import type { Block, ProsePage } from '../../lib/model/block.ts';
import { listMark } from '../../lib/prose/patterns.ts';
import { type BlockGroup, cellsOf, groupsToRead } from './block-groups.ts';

/** The prose of a page as Markdown, without its furniture. */
export const pageMarkdown = (page: ProsePage): string =>
  groupsToRead(page.blocks).map(markdownOf).join('\n\n');

function markdownOf(group: BlockGroup): string {
  const [first] = group.blocks;
  switch (group.kind) {
    case 'heading':
      return `${first.level === 2 ? '##' : '#'} ${escapeMarkdown(first.text)}`;
    case 'list':
      return group.blocks.map(listItem).join('\n');
    case 'table':
      return tableOf(cellsOf(group));
    case 'caption':
      return `*${escapeMarkdown(first.text)}*`;
    case 'quote':
    case 'sidebar':
      return group.blocks.map(({ text }) => `> ${escapeMarkdown(text)}`).join('\n>\n');
    default:
      return escapeMarkdown(first.text);
  }
}

/** A bullet becomes Markdown's, and so does `1.`; any other mark is part of the item's text. */
function listItem({ text }: Block): string {
  const mark = listMark(text);
  const item = escapeMarkdown(text.slice(mark.length));
  if (/^\d+[.)]\s*$/u.test(mark)) return `${mark.trimEnd()} ${item}`;
  return /[\p{L}\p{N}]/u.test(mark) ? `- ${escapeMarkdown(text)}` : `- ${item}`;
}

/** Markdown has no table without a header, so the first row is one. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const rowOf = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, at) => escapeMarkdown(cells[at] ?? '')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = rowOf(Array.from({ length: columns }, () => ''));
  return [rowOf(head), rule.replaceAll('  ', ' --- '), ...body.map(rowOf)].join('\n');
}
