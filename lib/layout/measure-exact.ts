import { type Box, height, width } from '../model/geometry.ts';
import { weightedMedian } from '../model/quantile.ts';
import type { Run } from '../model/run.ts';
import { advance } from './measure/advance.ts';
import { fontBoxes } from './measure/ink.ts';
import { type Em, inEms, type Measure } from './measure/measure.ts';
import * as threshold from './thresholds.ts';

/**
 * Measures runs with exact boxes: the em of the body text is the size that half of the page's
 * characters do not exceed.
 */
export function measureExact(runs: readonly Run[]): Measure {
  const { boxes, fromInk } = fontBoxes(runs);
  const em = emOf(runs, boxes);
  const sameSize = fromInk ? threshold.SAME_INK_RATIO : threshold.SAME_SIZE_RATIO;
  return { ...em, sized: true, sameSize, ...inEms(boxes, em, true) };
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
