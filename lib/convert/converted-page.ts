import type { Block, Doubt, ProsePage, Span } from '../model/block.ts';
import type { Passage, Stretch } from '../model/passage.ts';
import { type Alignment, originalRange, reversed, spansOf } from './alignment.ts';
import type { ConvertedText } from './converted-text.ts';
import type { Doubtful } from './doubtful.ts';
import type { Direction } from './locale.ts';

/** A block as it is shown in another script. What is kept, anchored and cited is the original. */
export interface ConvertedBlock extends Block {
  readonly original: Block;
  /** How the text lies upon the original's. */
  readonly alignment: Alignment;
  /** Characters that no phrase decided, in the order of the text. */
  readonly undecided: readonly Doubtful[];
  readonly direction: Direction | null;
}

export const isConverted = (block: Block): block is ConvertedBlock => 'original' in block;

/** A block with its converted text; its doubts and spans stand where they stood. */
export function convertedBlock(original: Block, converted: ConvertedText): ConvertedBlock {
  const { text, alignment, doubts: undecided, direction } = converted;
  const forth = reversed(alignment);
  const doubts = original.doubts.map(
    (doubt): Doubt => ({ ...doubt, at: originalRange(forth, doubt.at, doubt.at)[0] }),
  );
  const spans = convertedSpans(original, alignment);
  return { ...original, text, doubts, spans, original, alignment, undecided, direction };
}

/** Spans go unit for unit: a word that became another has none. */
function convertedSpans({ text, spans }: Block, alignment: Alignment): Span[] {
  const stretches = spansOf(alignment, text.length).filter(({ isWhole }) => !isWhole);
  return spans.flatMap((span) =>
    stretches.flatMap(({ from, start, end }) => {
      const low = Math.max(span.from, start);
      const high = Math.min(span.to, end);
      if (low >= high) return [];
      const shift = from - start;
      return [
        { ...span, from: low + shift, to: high + shift, start: span.start + low - span.from },
      ];
    }),
  );
}

/**
 * A page with converted texts in place of its own.
 *
 * @param texts of its blocks, in their order; null where a block stays as it is
 */
export const convertedPage = (
  page: ProsePage,
  texts: readonly (ConvertedText | null)[],
): ProsePage => ({
  ...page,
  blocks: page.blocks.map((block, at) => {
    const text = texts[at];
    return text === null || text === undefined ? block : convertedBlock(block, text);
  }),
});

/**
 * Where a passage of the original is shown; a word replaced as a whole counts whole. Stretches of
 * other pages stay as they are.
 */
export const shownPassage = (page: ProsePage, original: Passage): Passage =>
  original.map((stretch): Stretch => {
    const block = stretch.flipPage === page.flipPage ? page.blocks[stretch.block] : undefined;
    if (block === undefined || !isConverted(block)) return stretch;
    const [from, to] = originalRange(reversed(block.alignment), stretch.from, stretch.to);
    return { ...stretch, from, to };
  });
