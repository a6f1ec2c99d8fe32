import type { Box } from '../../model/geometry.ts';
import type { Run } from '../../model/run.ts';
import type { Measure } from '../measure/measure.ts';

/** A run's visible text, or a part of it, and where it is on the page. */
export interface Piece {
  readonly run: number;
  /** `runs[run].text[start..end)` is `text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In ems of the body text. */
  readonly box: Box;
  /** The drop capital that it stands beside. */
  readonly capital?: Piece;
  /** It is a drop capital: no space follows it. */
  readonly touches?: boolean;
}

/** The visible texts of the runs that are parts of lines; runs of white space have none. */
export const piecesOf = (runs: readonly Run[], measure: Measure): Piece[] =>
  runs.flatMap((run, index) => {
    const text = run.text.trim();
    if (text === '' || run.apart) return [];
    const start = run.text.indexOf(text);
    const box = measure.boxes[index] ?? run.box;
    return [{ run: index, start, end: start + text.length, text, box }];
  });
