import { type Block, FURNITURE, type ProsePage } from '../../model/block.ts';
import type { Passage, Stretch } from '../../model/passage.ts';
import { endsSentence } from '../../prose/patterns.ts';

/** A part of one block, and whether it holds the block's beginning and its end. */
interface QuotedPart {
  readonly block: Block;
  readonly flipPage: number | null;
  readonly text: string;
  readonly begins: boolean;
  readonly ends: boolean;
}

/** Letters that are parted by a space where two lines meet. */
const SPACED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d,.;:!?]/u;

/**
 * A passage as one reads it: clean prose, a paragraph each, without page furniture. A paragraph that
 * goes on over the end of a page is one; rows of a table are one each.
 */
export function quotedParagraphs(pages: readonly ProsePage[], passage: Passage): string[] {
  const paragraphs: string[] = [];
  let before: QuotedPart | null = null;
  for (const part of partsOf(pages, passage)) {
    const last = paragraphs.at(-1);
    if (before !== null && last !== undefined && goesOn(before, part)) {
      const spaced = SPACED.test(last.slice(-1)) && SPACED.test(part.text.slice(0, 1));
      paragraphs[paragraphs.length - 1] = last + (spaced ? ' ' : '') + part.text;
    } else {
      paragraphs.push(...part.text.split('\n'));
    }
    before = part;
  }
  return paragraphs.map((text) => text.replaceAll('\t', ' ').trim()).filter((text) => text !== '');
}

function partsOf(pages: readonly ProsePage[], passage: Passage): QuotedPart[] {
  return merged(passage).flatMap(({ flipPage, block: index, from, to }) => {
    const block = pages.find((page) => page.flipPage === flipPage)?.blocks[index];
    if (block === undefined || FURNITURE.has(block.kind)) return [];
    const text = block.text.slice(from, to);
    return [{ block, flipPage, text, begins: from === 0, ends: to >= block.text.length }];
  });
}

/** Stretches of one block, such as the cells of a table, as one with what stands between them. */
function merged(passage: Passage): Stretch[] {
  const stretches: Stretch[] = [];
  for (const stretch of passage) {
    const last = stretches.at(-1);
    if (last?.flipPage === stretch.flipPage && last?.block === stretch.block) {
      stretches[stretches.length - 1] = { ...last, to: Math.max(last.to, stretch.to) };
    } else {
      stretches.push(stretch);
    }
  }
  return stretches;
}

/** The end of a page cut a paragraph: no sentence ended there. */
const goesOn = (before: QuotedPart, part: QuotedPart): boolean =>
  before.flipPage !== part.flipPage &&
  before.block.kind === 'paragraph' &&
  part.block.kind === 'paragraph' &&
  before.ends &&
  part.begins &&
  !endsSentence(before.text);
