import { type Box, height, middle } from '../../model/geometry.ts';
import { weightedMedian } from '../../model/quantile.ts';
import type { Run } from '../../model/run.ts';
import { isAllWide, isSharedMark, isWide } from '../../prose/script.ts';
import * as threshold from '../thresholds.ts';

/**
 * Some newer books give the box of a run's ink and not of its font: a run without descenders is
 * lower than its neighbour in the same type. Where that is so the font's box is found again from
 * what the run's letters reach, in ems above and below the baseline (means of common text faces).
 */
const REACH: readonly { letters: RegExp; above: number; below: number }[] = [
  { letters: /[gpqyjQ()[\]{}|/]/u, above: 0.52, below: 0.21 },
  { letters: /[,;]/u, above: 0.1, below: 0.13 },
  { letters: /[bdfhkl()[\]{}|/'"!?]/u, above: 0.75, below: 0 },
  { letters: /[A-Z0-9ti%&]/u, above: 0.71, below: 0 },
  { letters: /[a-z]/u, above: 0.52, below: 0 },
];
const WIDE_REACH = { above: 0.84, below: 0.09 };
/** Accented letters and other scripts: as high as capitals. */
const LETTER_REACH = { above: 0.71, below: 0 };
/** A font's box: so much of its em stands above the baseline. */
const FONT_ABOVE = 0.82;

interface Reach {
  readonly above: number;
  readonly below: number;
}

/** The reach of each of the first 128 characters, read from `REACH` once. */
const REACHES: readonly Reach[] = /* @__PURE__ */ Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  const found = REACH.filter(({ letters }) => letters.test(char));
  return {
    above: Math.max(0, ...found.map(({ above }) => above)),
    below: Math.max(0, ...found.map(({ below }) => below)),
  };
});
const NO_REACH: Reach = { above: 0, below: 0 };

function reachAt(cp: number): Reach {
  if (cp < REACHES.length) return REACHES[cp] ?? NO_REACH;
  if (isWide(cp)) return WIDE_REACH;
  return isSharedMark(cp) ? NO_REACH : LETTER_REACH;
}

function reachOf(text: string): Reach | null {
  if (isAllWide(text)) return FLAT.test(text) ? null : WIDE_REACH;
  let above = 0;
  let below = 0;
  for (let at = 0; at < text.length; at++) {
    const reach = reachAt(text.charCodeAt(at));
    if (reach.above > above) above = reach.above;
    if (reach.below > below) below = reach.below;
  }
  return above + below > 0 && !FLAT.test(text) ? { above, below } : null;
}

/** Characters whose ink says nothing of their size. */
const FLAT = /^[一二三、，。．…—–\s・·-]+$/u;

/** How much of the text has the height that is usual, within the spread of one type. */
function agreement(sizes: readonly { size: number; weight: number }[]): number {
  const total = sizes.reduce((sum, { weight }) => sum + weight, 0);
  const sorted = [...sizes].sort((a, b) => a.size - b.size);
  let best = 0;
  let inside = 0;
  let from = 0;
  for (const { size, weight } of sorted) {
    inside += weight;
    while (size > (sorted[from]?.size ?? size) * threshold.ONE_TYPE_SPREAD) {
      inside -= sorted[from]?.weight ?? 0;
      from++;
    }
    best = Math.max(best, inside);
  }
  return total > 0 ? best / total : 0;
}

/** The boxes of the runs' fonts, in page units, and whether they had to be found from the ink. */
export function fontBoxes(runs: readonly Run[]): { boxes: readonly Box[]; fromInk: boolean } {
  const reaches = runs.map((run) => reachOf(run.text));
  const weight = (run: Run): number => (run.apart ? 0 : run.text.trim().length);
  const given = runs.map((run) => ({ size: height(run.box), weight: weight(run) }));
  const found = runs.map((run, index) => {
    const reach = reaches[index];
    const size = height(run.box) / (reach ? reach.above + reach.below : 1);
    return { size, weight: reach ? weight(run) : 0 };
  });
  const fromInk = agreement(found) > agreement(given);
  const sizes = (fromInk ? found : given).map(({ size, weight }) => ({ value: size, weight }));
  const usual = weightedMedian(sizes) ?? 1;
  const boxes = runs.map((run, index) => {
    const reach = reaches[index];
    if (fromInk && reach && !run.apart) return fontBox(run.box, reach);
    const isFlat = !reach && !run.apart && height(run.box) < usual * threshold.FLAT_INK_MAX;
    return isFlat ? around(run.box, usual) : run.box;
  });
  return { boxes, fromInk };
}

/** A box of the usual size around ink that does not tell its own. */
function around(box: Box, size: number): Box {
  const centre = middle(box);
  return { ...box, top: centre - size / 2, bottom: centre + size / 2 };
}

function fontBox(box: Box, reach: Reach): Box {
  const em = height(box) / (reach.above + reach.below);
  const baseline = box.bottom - reach.below * em;
  return { ...box, top: baseline - FONT_ABOVE * em, bottom: baseline + (1 - FONT_ABOVE) * em };
}
