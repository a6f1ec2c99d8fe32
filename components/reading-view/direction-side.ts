import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import type { Direction } from './reading.ts';

/** As they stand on the screen. */
export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** On which side of a page its neighbour lies: vertical lines are read towards the left. */
export const sideOf = (direction: Direction, writing: ReadingSettings['writing']): Side =>
  (direction === 'previous') === (writing === 'horizontal') ? 'left' : 'right';

/** Which way a side leads. */
export const directionTo = (side: Side, writing: ReadingSettings['writing']): Direction =>
  sideOf('previous', writing) === side ? 'previous' : 'next';
