import type { ComponentChildren } from 'preact';
import type { DrawnBlock } from './drawn-block.ts';
import { RunningText } from './RunningText.tsx';

/**
 * A piece of a block's text.
 *
 * @param from where in the block's text the piece begins
 */
export const drawText = (block: DrawnBlock, text: string, from: number): ComponentChildren =>
  block.drawing?.text(text, from) ?? <RunningText text={text} />;
