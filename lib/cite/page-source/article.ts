import type { Block } from '../../model/block.ts';
import type { SourceFields } from '../source.ts';
import { bylineAuthors } from './byline-authors.ts';

/** Where a text stands among a page's blocks: the first block that holds of it, and the last. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** White space and the width of marks differ between a page and what was copied of it. */
const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/**
 * Where a quote stands on a page, whatever its white space; it may run on over several blocks. Null
 * where the page does not hold it, or nothing is asked for.
 */
export function findQuote(blocks: readonly Block[], quote: string): Place | null {
  const wanted = folded(quote);
  if (wanted === '') return null;
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    starts.push(text.length);
    text += folded(block.text);
  }
  const at = text.indexOf(wanted);
  if (at < 0) return null;
  const blockAt = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  return { first: blockAt(at), last: blockAt(at + wanted.length - 1) };
}

const isTitle = ({ kind, level }: Block): boolean => kind === 'heading' && level === 1;

/**
 * The article that the block at `index` belongs to: the nearest title above it, and the authors that
 * bylines between the two name. Nothing where no title stands above: the article began on an earlier
 * page.
 */
export function articleAt(
  blocks: readonly Block[],
  index: number,
): Pick<SourceFields, 'title' | 'authors'> {
  const at = blocks.slice(0, index + 1).findLastIndex(isTitle);
  const title = blocks[at];
  if (title === undefined) return {};
  const end = Math.max(index, at) + 1;
  const bylines = blocks.slice(at + 1, end).filter(({ kind }) => kind === 'byline');
  const authors = bylines.flatMap(({ text }) => bylineAuthors(text));
  return { title: title.text, ...(authors.length > 0 ? { authors } : {}) };
}

/** The article of a page as a whole: where it has one title, that of it; else it is not known. */
export function articleOf(blocks: readonly Block[]): Pick<SourceFields, 'title' | 'authors'> {
  const [title, ...others] = blocks.flatMap((block, at) => (isTitle(block) ? [at] : []));
  if (title === undefined || others.length > 0) return {};
  return articleAt(blocks, blocks.length - 1);
}
