import type { Block } from '../model/block.ts';
import type { PageOfRuns } from '../model/run.ts';

/**
 * A page that is beyond all layout, as it stands, white space and all: each run a paragraph, in the
 * source's order.
 */
export const plainPage = ({ runs }: PageOfRuns): Block[] =>
  runs.flatMap((run, index): Block[] => {
    const text = run.text.trim();
    if (text === '') return [];
    const spans = [{ from: 0, to: text.length, run: index, start: run.text.indexOf(text) }];
    return [{ kind: 'paragraph', text, spans, doubts: [], reasons: REASONS }];
  });

const REASONS: readonly string[] = ['more text than a page holds'];
