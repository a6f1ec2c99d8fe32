import { joinStyleOfTexts } from '../../blocks/join-style.ts';
import { continuationOf } from '../../book/goes-on.ts';
import { type Block, FURNITURE, type ProsePage } from '../../model/block.ts';
import type { Passage, Stretch } from '../../model/passage.ts';
import { type JoinStyle, seamBetween } from '../../prose/join.ts';

/** A part of one block, and whether it holds the block's beginning and its end. */
interface QuotedPart {
  readonly block: Block;
  readonly flipPage: number | null;
  readonly text: string;
  readonly begins: boolean;
  readonly ends: boolean;
  /** All of the block but the hyphen at its end. */
  readonly lacksHyphen: boolean;
}

const HYPHEN = /^[-\u2010\u00ad]$/u;

/**
 * A passage as one reads it: clean prose, a paragraph each, without page furniture. A paragraph that
 * goes on over the end of a page is one; rows of a table are one each.
 */
export function quotedParagraphs(pages: readonly ProsePage[], passage: Passage): string[] {
  const paragraphs: string[] = [];
  const style = joinStyleOfTexts(() =>
    pages.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  );
  let before: QuotedPart | null = null;
  for (const part of partsOf(pages, passage)) {
    const last = paragraphs.at(-1);
    if (before !== null && last !== undefined && goesOn(before, part)) {
      paragraphs[paragraphs.length - 1] = joinedText(last, before, part, style);
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
    // Where a word goes on upon the next page, what is shown of it lacks the hyphen.
    const lacksHyphen = HYPHEN.test(block.text.slice(to));
    const ends = lacksHyphen || to >= block.text.length;
    return [{ block, flipPage, text, begins: from === 0, ends, lacksHyphen }];
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

/** The end of a page cut a paragraph. */
const goesOn = (before: QuotedPart, part: QuotedPart): boolean =>
  before.flipPage !== part.flipPage &&
  before.ends &&
  part.begins &&
  continuationOf(before.block, part.block) !== null;

/** `text`, which ends with the part before, with another part after it. */
function joinedText(text: string, before: QuotedPart, part: QuotedPart, style: JoinStyle): string {
  const seam = before.lacksHyphen ? 'nothing' : seamBetween(text, part.text, style);
  if (seam === 'drop-hyphen') return text.slice(0, -1) + part.text;
  return text + (seam === 'space' ? ' ' : '') + part.text;
}
