import type { DoubtReason } from '../../model/block.ts';
import type { DocumentStructure } from '../document-structure.ts';
import type { Column } from '../strips/column.ts';
import type { Strip } from '../strips/strip.ts';
import { breakBetween } from './break-between.ts';
import { breakByShape } from './break-by-shape.ts';
import { type FlowLine, flowLines } from './flow-line.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

/** Lines that are one paragraph, and why they are cut off from those before. */
export interface Paragraph {
  readonly lines: readonly FlowLine[];
  readonly reason: string;
  /** Joins that could be wrong: the index of the line that was joined. */
  readonly doubts: readonly { readonly line: number; readonly reason: DoubtReason }[];
}

/** A strip, and the column that it stands in. */
export interface InColumn {
  readonly strip: Strip;
  readonly column: Column;
}

/**
 * The strips' lines, which come in reading order, as paragraphs.
 *
 * @param structure what the document says of the lines, where that is to be trusted
 */
export function paragraphsOf(
  strips: readonly InColumn[],
  style: ParagraphStyle,
  leading: number,
  structure: DocumentStructure | null = null,
): Paragraph[] {
  const lines = strips.flatMap(({ strip, column }) => flowLines(strip, column));
  const paragraphs: OpenParagraph[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    if (!before || !last) {
      paragraphs.push({ lines: [line], reason: 'first', doubts: [] });
      return;
    }
    const verdict =
      structure?.verdict(before.line, line.line) ??
      breakByShape(last.lines, line, lines[at + 1], style) ??
      breakBetween(before, line, style, leading);
    if (verdict.apart) paragraphs.push({ lines: [line], reason: verdict.reason, doubts: [] });
    else {
      if (verdict.doubt) last.doubts.push({ line: last.lines.length, reason: verdict.doubt });
      last.lines.push(line);
    }
  });
  return paragraphs;
}

/** A paragraph that more lines may come to. */
interface OpenParagraph {
  readonly lines: FlowLine[];
  readonly reason: string;
  readonly doubts: Paragraph['doubts'][number][];
}
