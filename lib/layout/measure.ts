import { type Box, height, width } from '../model/geometry.ts';
import { EM_ROWS } from '../model/grid-scale.ts';
import { weightedMedian } from '../model/quantile.ts';
import type { PageOfRuns, Run } from '../model/run.ts';
import { advance } from './advance.ts';
import { gridEm, neighboursOnRows } from './grid-em.ts';
import { fontBoxes } from './ink.ts';
import * as threshold from './thresholds.ts';
import { unstagger } from './unstagger.ts';

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

/**
 * Measures the em of the body text: the size that half of the page's characters do not exceed.
 * The grid's is fixed by how the layer is made (docs: one cell 5 pt, one row 15 pt).
 */
export function measure({ units, runs }: Pick<PageOfRuns, 'units' | 'runs'>): Measure {
  if (units === 'grid') {
    const em = { emX: gridEm(runs), emY: EM_ROWS };
    const boxes = unstagger(gridBoxes(runs, em.emX));
    const sameSize = Number.POSITIVE_INFINITY;
    return { ...em, sized: false, sameSize, ...inEms(boxes, em, false) };
  }
  const { boxes, fromInk } = fontBoxes(runs);
  const em = emOf(runs, boxes);
  const sameSize = fromInk ? threshold.SAME_INK_RATIO : threshold.SAME_SIZE_RATIO;
  return { ...em, sized: true, sameSize, ...inEms(boxes, em, true) };
}

/** The runs' boxes with their right edges estimated, but not into the next run of the row. */
function gridBoxes(runs: readonly Run[], em: number): Box[] {
  const next = new Map(neighboursOnRows(runs));
  return runs.map((run) => {
    const right = run.box.left + advance(run.text) * em;
    const limit = next.get(run)?.box.left ?? Number.POSITIVE_INFINITY;
    return { ...run.box, right: Math.min(right, limit) };
  });
}

interface Em {
  readonly emX: number;
  readonly emY: number;
}

function emOf(runs: readonly Run[], boxes: readonly Box[]): Em {
  const weigh = (value: (run: Run, height: number) => number | null) =>
    runs.map((run, index) => {
      const found = value(run, boxes[index] ? height(boxes[index]) : 0);
      const weight =
        found === null || run.apart
          ? 0
          : Math.min(run.text.trim().length, threshold.MEASURED_TEXT_MAX);
      return { value: found ?? 0, weight };
    });
  const emY = weightedMedian(weigh((_, high) => high)) || 1;
  const emX = weightedMedian(
    weigh((run, high) =>
      Math.abs(high / emY - 1) > threshold.BODY_HEIGHT_SPREAD
        ? null
        : width(run.box) / Math.max(advance(run.text), threshold.MEASURED_WIDTH_MIN),
    ),
  );
  return { emX: emX || 1, emY };
}

/**
 * Boxes in page units as boxes in ems, from the upper left corner of them all, so that a page's
 * margins and its scale change nothing of what is found in it.
 */
function inEms(
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
