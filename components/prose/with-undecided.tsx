import type { ComponentChildren } from 'preact';
import { isConverted } from '../../lib/convert/converted-page.ts';
import type { Block } from '../../lib/model/block.ts';
import { RunningText } from './RunningText.tsx';

/**
 * A piece of a block's text; in converted text, with the characters that no phrase decided as what
 * can be pressed to choose another. `data-undecided` is the number of the doubt in its block.
 *
 * @param from where in the block's text the piece begins
 */
export function withUndecided(block: Block, text: string, from: number): ComponentChildren {
  if (!isConverted(block)) return <RunningText text={text} />;
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
