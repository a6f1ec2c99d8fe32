import type { Span } from '../../model/block.ts';
import type { Box } from '../../model/geometry.ts';
import type { Run } from '../../model/run.ts';
import { sharedOut } from './edges.ts';

/**
 * Where the part of a run stands that a span came from, in the units of its page. Where the source
 * does not tell where each character begins, the run's width is shared out among them.
 */
export function spanBox(run: Run, { from, to, start }: Span): Box {
  const { left, top, right, bottom } = run.box;
  const edges = run.edges ?? sharedOut(run.text, left, right);
  const own = edges.slice(start, start + to - from + 1);
  return { left: Math.min(...own), top, right: Math.max(...own), bottom };
}
