import type { BlockKind } from '../model/block.ts';
import type { Passage, Stretch } from '../model/passage.ts';
import { guessLanguage, type Language } from '../prose/language.ts';
import { sentencesOf } from '../prose/sentences.ts';
import { type Flow, type FlowBlock, flowText } from './flow.ts';

/** A sentence as it is read aloud, and where it stands. */
export interface SpokenSentence {
  readonly text: string;
  /** Over two pages where it is cut by the end of one. */
  readonly passage: Passage;
  /** Null where the text does not tell. */
  readonly language: Language | null;
}

/** What one hears of a page: its text, and not what stands beside it or is said in it again. */
const SPOKEN: ReadonlySet<BlockKind> = new Set([
  'heading',
  'byline',
  'paragraph',
  'list',
  'sidebar',
]);

/** The sentences of a flow, in the order in which they are read aloud. */
export function spokenSentences(flow: Flow): SpokenSentence[] {
  const languages = flow.map(({ page }) =>
    guessLanguage(page.blocks.map(({ text }) => text).join('\n'), null),
  );
  return flow.flatMap(({ blocks }, page) =>
    blocks
      .filter(({ kind }) => SPOKEN.has(kind))
      .flatMap((block) => sentencesOfBlock(block, flow, languages[page] ?? null)),
  );
}

function sentencesOfBlock(block: FlowBlock, flow: Flow, usual: Language | null): SpokenSentence[] {
  const text = flowText(flow, block);
  const language = guessLanguage(text, usual);
  return sentencesOf(text).map(({ from, to }) => ({
    text: text.slice(from, to),
    passage: passageOf(block, from, to),
    language,
  }));
}

/** Where a part of a block's joined text stands on its pages. */
function passageOf({ pieces }: FlowBlock, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const piece of pieces) {
    at += piece.glue.length;
    const start = Math.max(from - at, 0) + piece.from;
    const end = Math.min(to - at + piece.from, piece.to);
    const { flipPage, block } = piece;
    if (end > start) stretches.push({ flipPage, block, from: start, to: end });
    at += piece.to - piece.from;
  }
  return stretches;
}
