import type { Line } from './line.ts';
import type { BreakVerdict } from './paragraphs/break-between.ts';

/**
 * What a document itself says of the lines of a page, which may be wrong. Only PDFs say anything
 * (`lib/sources/pdf/structure-of-page.ts`).
 */
export interface DocumentStructure {
  /** Whether a line begins a new paragraph; null where the document says nothing of it. */
  readonly verdict: (before: Line, line: Line) => BreakVerdict | null;
  /** Whether the lines are a heading. */
  readonly isHeading: (lines: readonly Line[]) => boolean;
  /** As much of it as can be believed, of a page that shows these paragraphs. */
  readonly agreeing: (shown: readonly (readonly Line[])[]) => DocumentStructure;
}
