import {
  beginsLow,
  endsSentence,
  endsWithStop,
  isBareName,
  isByline,
} from '../../prose/patterns.ts';
import type { Line } from '../line.ts';
import type { Measure } from '../measure/measure.ts';
import * as threshold from '../thresholds.ts';
import { sharesColumn } from './shares-column.ts';
import { isSetIn, type Strip, stripOf } from './strip.ts';

/**
 * Cuts strips where what stands under each other is not one text: at a gap, around a line that
 * reaches into the next column, below a head that the columns beside begin level with the end of,
 * and below a caption that the text runs on under.
 */
export function cutStrips(strips: readonly Strip[], leading: number, measure: Measure): Strip[] {
  const cutAt = (all: readonly Strip[], place: (strip: Strip) => readonly number[]): Strip[] =>
    all.flatMap((strip) => {
      const places = place(strip);
      const pieces = places.length > 0 ? split(strip, places) : [];
      return pieces.length > 1 ? pieces.map((lines) => stripOf(lines, leading, measure)) : strip;
    });
  let cut = cutAt(strips, gaps);
  cut = cutAt(cut, (strip) => bylines(strip, measure));
  cut = cutAt(cut, (strip) => overreaches(strip, cut));
  cut = cutAt(cut, insets);
  cut = cutAt(cut, (strip) => levelWith(strip, cut));
  return cutAt(cut, (strip) => captionAtHead(strip, cut, leading));
}

/** The strip's lines in pieces that begin at the given indices. */
function split(strip: Strip, places: readonly number[]): Line[][] {
  const starts = [...new Set([0, ...places])].filter((at) => at < strip.lines.length);
  return starts.map((from, index) => strip.lines.slice(from, starts[index + 1]));
}

const gaps = ({ steps }: Strip): number[] =>
  steps.flatMap((step, index) => (step > threshold.STRIP_STEP_MAX ? [index] : []));

/** Around the byline of a head. */
const bylines = ({ lines }: Strip, { sized }: Measure): number[] =>
  lines
    .slice(0, threshold.HEAD_LINES_MAX)
    .flatMap((line, index) =>
      isByline(line.text) || (!sized && index === 1 && isBareName(line.text))
        ? [index, index + 1]
        : [],
    );

/** Around lines that reach into a column to the right, to the end of what they say. */
function overreaches(strip: Strip, all: readonly Strip[]): number[] {
  if (strip.lines.length < 2) return [];
  const out = strip.lines.map(
    (line) =>
      isFarOut(line, strip) ||
      (line.box.right > strip.outer + threshold.OVERREACH && isIntoNext(line, strip, all)),
  );
  return strip.lines.flatMap((line, index) => {
    if (!out[index]) return [];
    const next = strip.lines[index + 1];
    const tail = next && !out[index + 1] && !endsSentence(line.text) && isShort(next, strip);
    return [
      ...(out[index - 1] ? [] : [index]),
      ...(out[index + 1] ? [] : [index + (tail ? 2 : 1)]),
    ];
  });
}

/**
 * Around two lines or more that are all set in by the padding of a box, and go on from one to the
 * next: first lines of paragraphs are set in as well, but each after a text that is done.
 */
function insets({ lines, left }: Strip): number[] {
  const isPadded = (line: Line | undefined): boolean => {
    const inset = line ? line.box.left - left : 0;
    return inset >= threshold.BOX_INSET && inset <= threshold.BOX_INSET_MAX;
  };
  return lines.flatMap((line, from) => {
    if (!isPadded(line) || isPadded(lines[from - 1])) return [];
    const end = lines.findIndex((other, index) => index > from && !isPadded(other));
    const to = end < 0 ? lines.length : end;
    const goesOn = lines.slice(from, to - 1).some((other) => !endsSentence(other.text));
    return goesOn ? [from, to] : [];
  });
}

/** Farther than the estimate of a full line can be off. */
const isFarOut = (line: Line, strip: Strip): boolean =>
  line.box.right - strip.outer >
  Math.max(threshold.FAR_OUT, (strip.outer - strip.left) * threshold.FAR_OUT_SHARE);

const isIntoNext = (line: Line, strip: Strip, all: readonly Strip[]): boolean =>
  all.some(
    (other) =>
      other !== strip &&
      other.lines.length >= threshold.BODY_STRIP_LINES &&
      other.left > strip.outer - threshold.MARGIN_SLACK &&
      line.box.right > other.left + threshold.OVERREACH,
  );

/**
 * The columns beside begin where the lines after a short head begin: the head is over them all. A
 * sentence is so only above an indent, and where no column begins with it.
 */
function levelWith(strip: Strip, all: readonly Strip[]): number[] {
  const isLevel = (line: Line): boolean => all.some((other) => beginsLevel(other, line, strip));
  for (let index = 1; index <= threshold.HEAD_LINES_MAX; index++) {
    const line = strip.lines[index];
    const above = strip.lines[index - 1];
    const first = strip.lines[0];
    if (!line || !above || !first) continue;
    if (endsSentence(above.text) && (!isSetIn(line, strip) || isLevel(first))) continue;
    const spaced = line.box.top - above.box.bottom > threshold.HEAD_SPACE;
    if (spaced && isLevel(line)) return [index];
  }
  return [];
}

const beginsLevel = (other: Strip, line: Line, strip: Strip): boolean =>
  other !== strip &&
  !sharesColumn(other.box, strip.box) &&
  other.lines.length >= threshold.BODY_STRIP_LINES &&
  Math.abs(other.box.top - line.box.top) < threshold.LEVEL_SLACK;

/**
 * A sentence or two right below a picture, and under them a text: one that began above the picture,
 * or a new paragraph where what stands above is done.
 */
function captionAtHead(strip: Strip, all: readonly Strip[], leading: number): number[] {
  const above = stripAbove(strip, all);
  const last = above?.lines.at(-1);
  if (!above || !last || strip.box.top - above.box.bottom < threshold.PICTURE_GAP * leading)
    return [];
  const done = endsSentence(last.text) || isShort(last, above) || above.lines.length === 1;
  for (let index = 1; index <= threshold.CAPTION_LINES_MAX; index++) {
    const line = strip.lines[index];
    const before = strip.lines[index - 1];
    if (!line || !before || isSetIn(before, strip)) return [];
    if (!endsWithStop(before.text)) continue;
    const begins = isSetIn(line, strip) && !beginsLow(line.text);
    return begins === done && !isFull(before, strip) ? [index] : [];
  }
  return [];
}

/** Ends where the strip's lines end: neither before nor beyond. */
const isFull = (line: Line, strip: Strip): boolean =>
  Math.abs(strip.right - line.box.right) <= threshold.SHORT_BY;

const isShort = (line: Line, strip: Strip): boolean =>
  strip.right - line.box.right > threshold.SHORT_BY;

function stripAbove(strip: Strip, all: readonly Strip[]): Strip | null {
  let nearest: Strip | null = null;
  for (const other of all) {
    if (other === strip || !sharesColumn(other.box, strip.box)) continue;
    if (other.box.bottom > strip.box.top + threshold.LEVEL_SLACK) continue;
    if (!nearest || other.box.bottom > nearest.box.bottom) nearest = other;
  }
  return nearest;
}
