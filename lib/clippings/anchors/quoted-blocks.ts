import { joinStyleOfTexts } from '../../blocks/join-style.ts';
import { continuationOf } from '../../book/goes-on.ts';
import { type Block, FURNITURE, type ProsePage } from '../../model/block.ts';
import type { Passage, Stretch } from '../../model/passage.ts';
import { seamBetween } from '../../prose/join.ts';

/** A part of a block that a quote takes. */
export interface QuotedBlock {
  /** Into the pages that are read. */
  readonly page: number;
  /** Among the page's blocks without its furniture. */
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** What stands before it in the quote: nothing or a space where a page's end cut a paragraph. */
  readonly glue: '' | ' ' | '\n';
}

/** The blocks of a page that are text of its own. */
export const textBlocks = ({ blocks }: ProsePage): readonly Block[] =>
  blocks.filter(({ kind }) => !FURNITURE.has(kind));

/** The words of a quote: a line a block, and one for a paragraph that goes on over a page's end. */
export const quoteOf = (pages: readonly ProsePage[], quoted: readonly QuotedBlock[]): string =>
  quoted
    .map(({ block, from, glue, page, to }) => {
      const { text = '' } = blockOf(pages, { page, block }) ?? {};
      return glue + text.slice(from, to);
    })
    .join('');

/** What of each block the passage takes, in the order of the pages, without white space at its ends. */
export function quotedBlocks(pages: readonly ProsePage[], passage: Passage): QuotedBlock[] {
  const quoted: QuotedBlock[] = [];
  for (const [page, prose] of pages.entries()) {
    for (const part of partsOn(prose, passage)) {
      const before = quoted.at(-1);
      const glue = before === undefined ? '' : '\n';
      quoted.push(...withSeam(pages, quoted.splice(-1), { page, ...part, glue }));
    }
  }
  return quoted;
}

function partsOn(prose: ProsePage, passage: Passage): Omit<QuotedBlock, 'page' | 'glue'>[] {
  let own = -1;
  return prose.blocks.flatMap(({ kind, text }, block) => {
    if (FURNITURE.has(kind)) return [];
    own++;
    const parts = passage.filter(
      (part) => part.flipPage === prose.flipPage && part.block === block,
    );
    const part = parts.length === 0 ? null : trimmed(text, ...hull(parts));
    return part === null ? [] : [{ block: own, ...part }];
  });
}

/** A block may be shown in pieces; the passage goes from the first of them to the last. */
const hull = (parts: readonly Stretch[]): [number, number] => [
  Math.max(0, Math.min(...parts.map(({ from }) => from))),
  Math.max(0, ...parts.map(({ to }) => to)),
];

function trimmed(text: string, begins: number, ends: number): { from: number; to: number } | null {
  const part = text.slice(begins, ends);
  const bare = part.trim();
  if (bare === '') return null;
  const from = begins + part.indexOf(bare);
  return { from, to: from + bare.length };
}

/** A part after the one before it, if there is one, joined to it where the page's end cut them. */
function withSeam(
  pages: readonly ProsePage[],
  [before]: readonly QuotedBlock[],
  part: QuotedBlock,
): QuotedBlock[] {
  if (before === undefined) return [part];
  const [last, first] = [blockOf(pages, before), blockOf(pages, part)];
  const isCut =
    before.page !== part.page && part.from === 0 && last !== undefined && first !== undefined;
  if (!isCut || continuationOf(last, first) === null) return [before, part];
  // Where a word goes on upon the next page, what is shown of it lacks the hyphen.
  const rest = last.text.slice(before.to);
  if (rest !== '' && !HYPHEN.test(rest)) return [before, part];
  const style = joinStyleOfTexts(() =>
    pages.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  );
  const seam = seamBetween(last.text, first.text, style);
  const to = seam === 'drop-hyphen' ? last.text.length - 1 : before.to;
  return [
    { ...before, to },
    { ...part, glue: seam === 'space' ? ' ' : '' },
  ];
}

const HYPHEN = /^[-\u2010\u00ad]$/u;

function blockOf(
  pages: readonly ProsePage[],
  { page, block }: Pick<QuotedBlock, 'page' | 'block'>,
): Block | undefined {
  const prose = pages[page];
  return prose === undefined ? undefined : textBlocks(prose)[block];
}
