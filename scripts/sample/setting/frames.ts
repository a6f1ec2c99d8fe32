import type { Rect } from './sheet.ts';

export interface Column {
  readonly left: number;
  readonly width: number;
}

/** A picture or the like that intrudes on a side of a frame, so that the text wraps round it. */
export interface Intrusion {
  readonly side: 'left' | 'right';
  /** From the frame's top. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box that text is poured into; frames are filled one after the other. */
export interface Frame extends Rect {
  readonly intrusions: readonly Intrusion[];
}

/** An obstacle that covers this much of a column's width ends the column there. */
const COVERS = 0.8;

/** The columns' rectangles, less what `obstacles` cover, one column after the other. */
export function framesOf(
  columns: readonly Column[],
  top: number,
  bottom: number,
  obstacles: readonly Rect[],
  leastHeight: number,
): Frame[] {
  return columns.flatMap((column) => columnFrames(column, top, bottom, obstacles, leastHeight));
}

function columnFrames(
  column: Column,
  top: number,
  bottom: number,
  obstacles: readonly Rect[],
  leastHeight: number,
): Frame[] {
  const met = obstacles.filter((obstacle) => shared(column, obstacle) > 0);
  const covering = met
    .filter((obstacle) => shared(column, obstacle) >= COVERS * column.width)
    .sort((a, b) => a.top - b.top);
  const intruding = met.filter((obstacle) => !covering.includes(obstacle));
  const frames: Frame[] = [];
  let from = top;
  const pourUpTo = (end: number) => {
    if (end - from >= leastHeight) frames.push(frameOf(column, from, end - from, intruding));
  };
  for (const obstacle of covering) {
    pourUpTo(Math.min(obstacle.top, bottom));
    from = Math.max(from, obstacle.top + obstacle.height);
  }
  pourUpTo(bottom);
  return frames;
}

function frameOf(column: Column, top: number, height: number, obstacles: readonly Rect[]): Frame {
  const intrusions = obstacles
    .filter((obstacle) => obstacle.top < top + height && obstacle.top + obstacle.height > top)
    .map((obstacle): Intrusion => {
      const isRight = obstacle.left + obstacle.width / 2 > column.left + column.width / 2;
      const from = Math.max(obstacle.top, top);
      return {
        side: isRight ? 'right' : 'left',
        top: from - top,
        width: shared(column, obstacle),
        height: Math.min(obstacle.top + obstacle.height, top + height) - from,
      };
    });
  return { left: column.left, top, width: column.width, height, intrusions };
}

const shared = (column: Column, rect: Rect): number =>
  Math.min(column.left + column.width, rect.left + rect.width) - Math.max(column.left, rect.left);
