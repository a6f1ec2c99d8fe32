import type { Box } from '../model/geometry.ts';

/** A part of a run: `runs[run].text[start..end)`. */
export interface LinePart {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  /** A space stands between this part and the one before it on the line. */
  readonly spaced: boolean;
}

/** One printed line of one column: runs on one baseline, left to right. */
export interface Line {
  readonly parts: readonly LinePart[];
  /** The parts' text, with a space where one stands between two of them; trimmed at both ends. */
  readonly text: string;
  /** In ems of the page's body text. */
  readonly box: Box;
  /** Height of its characters in ems of the body text; 1 where the source does not tell. */
  readonly size: number;
}

/** The lines but for those that were taken out of them, in their order. */
export function linesWithout(lines: readonly Line[], taken: readonly Line[]): Line[] {
  const gone = new Set(taken);
  return lines.filter((line) => !gone.has(line));
}
