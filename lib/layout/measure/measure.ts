import { type Box, height } from '../../model/geometry.ts';

/** What one em of the page's body text is, in page units, and what the page tells of sizes. */
export interface Measure {
  readonly emX: number;
  readonly emY: number;
  /** The x that lengths in ems count from, in page units. */
  readonly originX: number;
  /** The source tells how high characters are; the grid does not. */
  readonly sized: boolean;
  /** Sizes whose ratio is no more than this are the same. */
  readonly sameSize: number;
  /** The box of each run's font, in ems. */
  readonly boxes: readonly Box[];
}

/** One em of body text, in page units. */
export interface Em {
  readonly emX: number;
  readonly emY: number;
}

/**
 * Boxes in page units as boxes in ems, from the upper left corner of them all, so that a page's
 * margins and its scale change nothing of what is found in it.
 */
export function inEms(
  boxes: readonly Box[],
  { emX, emY }: Em,
  sized: boolean,
): Pick<Measure, 'boxes' | 'originX'> {
  const left = boxes.reduce((least, box) => Math.min(least, box.left), Number.POSITIVE_INFINITY);
  const top = boxes.reduce((least, box) => Math.min(least, box.top), Number.POSITIVE_INFINITY);
  const x = (value: number): number => Math.round(((value - left) / emX) * PLACES) / PLACES;
  const y = (value: number): number => Math.round((value / emY) * PLACES);
  const moved = boxes.map((box) => {
    const from = y(box.top - top);
    // A height that is told is rounded by itself: of one type it is one, wherever on the page.
    const to = sized ? from + y(height(box)) : y(box.bottom - top);
    return {
      left: x(box.left),
      top: from / PLACES,
      right: x(box.right),
      bottom: to / PLACES,
    };
  });
  return { boxes: moved, originX: left };
}

/** Ems are told apart to this part of one: finer than any source, coarser than rounding errors. */
const PLACES = 10_000;
