import type { Line } from '../layout/line.ts';
import type { Block, Doubt } from '../model/block.ts';
import type { Run } from '../model/run.ts';
import { type Joined, type JoinStyle, joinLines, type Part } from '../prose/join.ts';
import { fullWidthMarks } from '../prose/punctuation.ts';
import type { BlockLines } from './block-lines.ts';

/** Joins a block's lines into its text, with spans; marks between Chinese become full-width. */
export function composeBlock(block: BlockLines, runs: readonly Run[], style: JoinStyle): Block {
  const parts = block.lines.map((line) => partsOf(line, runs));
  const joined = block.rows ? joinTable(parts, block.rows, style) : joinLines(parts, style);
  const doubts = block.doubts.map(({ line, reason }): Doubt => {
    return { at: joined.lineStarts[line] ?? 0, reason };
  });
  return {
    kind: block.kind,
    text: fullWidthMarks(joined.text),
    spans: joined.spans,
    doubts,
    ...(block.level ? { level: block.level } : {}),
    ...(block.edges ? { edges: block.edges } : {}),
    reasons: block.reasons,
  };
}

const partsOf = (line: Line, runs: readonly Run[]): Part[] =>
  line.parts.map((part) => ({ ...part, text: runs[part.run]?.text ?? '' }));

/** A table's cells with a tab between two and a line break after each row. */
function joinTable(
  cells: readonly (readonly Part[])[],
  rows: readonly number[],
  style: JoinStyle,
): Joined {
  let text = '';
  const spans: Joined['spans'][number][] = [];
  const lineStarts: number[] = [];
  let at = 0;
  for (const [row, count] of rows.entries()) {
    for (let cell = 0; cell < count; cell++, at++) {
      if (cell > 0) text += '\t';
      else if (row > 0) text += '\n';
      const joined = joinLines([cells[at] ?? []], style);
      lineStarts.push(text.length);
      const offset = text.length;
      for (const span of joined.spans)
        spans.push({ ...span, from: span.from + offset, to: span.to + offset });
      text += joined.text;
    }
  }
  return { text, spans, lineStarts };
}
