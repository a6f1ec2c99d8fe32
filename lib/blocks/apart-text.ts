import type { Line } from '../layout/line.ts';
import type { BlockKind } from '../model/block.ts';
import { type Box, middle } from '../model/geometry.ts';
import type { ApartReason, PageOfRuns, Run } from '../model/run.ts';
import { turnedBack } from '../model/turn.ts';
import { folioNumber } from '../prose/patterns.ts';
import { type BlockLines, blockLines } from './block-lines.ts';

/** Blocks of the text that is no part of the page's lines, by where they are put. */
export interface ApartText {
  /** Headers, footers and printed numbers. */
  readonly furniture: readonly BlockLines[];
  /** What is read beside the running text, after it. */
  readonly beside: readonly BlockLines[];
}

/** So near to an edge of the page stands what is down its margin, as a share of the page. */
const MARGIN = 0.12;

const WHY: Readonly<Record<ApartReason, string>> = {
  turned: 'runs in another direction than the page',
  ruby: 'how characters are read, beside their line',
  running: 'the same stands on other pages',
};

/** The runs that their source set apart, as blocks; nothing is done where there are none. */
export function apartText(page: PageOfRuns): ApartText {
  const furniture: BlockLines[] = [];
  const beside: BlockLines[] = [];
  const ruby: Line[] = [];
  page.runs.forEach((run, index) => {
    if (!run.apart || run.text.trim() === '') return;
    const line = lineOf(run, index);
    const kind = kindOf(run, run.apart, page);
    if (run.apart === 'ruby') ruby.push({ ...line, parts: spacedAfter(line, ruby.length > 0) });
    else (kind === 'caption' ? beside : furniture).push(blockLines(kind, [line], WHY[run.apart]));
  });
  if (ruby.length > 0) beside.push(blockLines('note', [oneLine(ruby)], WHY.ruby));
  return { furniture, beside };
}

function kindOf(run: Run, reason: ApartReason, page: PageOfRuns): BlockKind {
  if (folioNumber(run.text.trim()) !== null) return 'folio';
  const box = turnedBack(run.box, page.turn ?? 0);
  if (reason === 'turned' && !isInMargin(box)) return 'caption';
  return middle(box) < 1 / 2 ? 'header' : 'footer';
}

const isInMargin = (box: Box): boolean =>
  box.bottom < MARGIN || box.top > 1 - MARGIN || box.right < MARGIN || box.left > 1 - MARGIN;

const spacedAfter = (line: Line, spaced: boolean): Line['parts'] =>
  line.parts.map((part) => ({ ...part, spaced }));

/** Readings in the order of their page, a space between two. */
const oneLine = (lines: readonly Line[]): Line => ({
  parts: lines.flatMap((line) => line.parts),
  text: lines.map((line) => line.text).join(' '),
  box: lines[0]?.box ?? { left: 0, top: 0, right: 0, bottom: 0 },
  size: 1,
});

function lineOf(run: Run, index: number): Line {
  const text = run.text.trim();
  const start = run.text.indexOf(text);
  const parts = [{ run: index, start, end: start + text.length, spaced: false }];
  return { parts, text, box: run.box, size: 1 };
}
