import type { Line } from './line.ts';
import type { Verdict } from './paragraph-shapes.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * What a document itself says of the lines of a page, which may be wrong. Only PDFs say anything
 * (`lib/sources/pdf/told-by-document.ts`).
 */
export interface Told {
  /** Whether a line begins a new paragraph; null where the document says nothing of it. */
  readonly verdict: (before: Line, line: Line) => Verdict | null;
  /** Whether the lines are a heading. */
  readonly isHeading: (lines: readonly Line[]) => boolean;
  /** As much of it as can be believed, of a page that shows these paragraphs. */
  readonly agreeing: (shown: readonly Paragraph[]) => Told;
}
