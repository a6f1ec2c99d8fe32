import type { Line } from '../layout/line.ts';
import type { BlockKind, DoubtReason, ParagraphEdges } from '../model/block.ts';

/** Lines that are one block, before they are joined into text. */
export interface BlockLines {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  /** For headings: 1 is an article's title. */
  readonly level?: 1 | 2;
  /** For tables: how many lines each row has. */
  readonly rows?: readonly number[];
  /** For paragraphs of the running text. */
  readonly edges?: ParagraphEdges;
  readonly reasons: readonly string[];
  /** Joins that could be wrong, by the index of the line that was joined. */
  readonly doubts: readonly { readonly line: number; readonly reason: DoubtReason }[];
}

/** Lines of a block that nothing is doubtful about. */
export const blockLines = (
  kind: BlockKind,
  lines: readonly Line[],
  ...reasons: readonly string[]
): BlockLines => ({ kind, lines, reasons, doubts: [] });
