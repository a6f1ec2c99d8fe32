import type { ComponentChildren } from 'preact';
import { packAlignment } from '../../lib/convert/alignment.ts';
import { type ConvertedBlock, isConverted } from '../../lib/convert/converted-page.ts';
import type { ProsePage } from '../../lib/model/block.ts';
import type { BlockDrawing, DrawnBlock } from '../prose/drawn-block.ts';
import { RunningText } from '../prose/RunningText.tsx';

/** A converted page as it is drawn: what no phrase decided can be pressed to choose another. */
export const drawnPage = (page: ProsePage): ProsePage => ({
  ...page,
  blocks: page.blocks.map(
    (block): DrawnBlock => (isConverted(block) ? { ...block, drawing: drawingOf(block) } : block),
  ),
});

const drawingOf = (block: ConvertedBlock): BlockDrawing => ({
  alignment: packAlignment(block.alignment).join(),
  text: (text, from) => withUndecided(block, text, from),
});

/** `data-undecided` is the number of the doubt in its block. */
function withUndecided(block: ConvertedBlock, text: string, from: number): ComponentChildren {
  const pieces: ComponentChildren[] = [];
  let done = 0;
  for (const [number, doubt] of block.undecided.entries()) {
    const [start, end] = [doubt.from - from, doubt.to - from];
    if (start < done || end > text.length) continue;
    pieces.push(
      <RunningText text={text.slice(done, start)} />,
      // biome-ignore lint/a11y/useSemanticElements: a button would break the line and the selection
      <span
        class={doubt.isChosen ? 'undecided chosen' : 'undecided'}
        role="button"
        tabIndex={0}
        aria-haspopup="dialog"
        data-undecided={number}
      >
        {text.slice(start, end)}
      </span>,
    );
    done = end;
  }
  return [...pieces, <RunningText text={text.slice(done)} />];
}
