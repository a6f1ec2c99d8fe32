import { describe, expect, it, vi } from 'vitest';
import type { ShownClipping } from '../../../components/panel/panel-state.ts';
import { NO_CORRECTIONS } from '../../../lib/cite/corrections.ts';
import { citationLine } from '../../../lib/clippings/labels.ts';
import { clipping } from '../clippings/any-clipping.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { CorrectedRows } = await import('../../../entrypoints/sidepanel/corrected-rows.ts');

const rowOf = (corrected = {}): ShownClipping => ({
  clipping: clipping({}, { corrected }),
  quoteHits: [],
  noteHits: [],
  sourceHits: [{ from: 0, to: 1 }],
});
const lines = (rows: ReadonlyMap<number, ShownClipping>): string[] =>
  [...rows.values()].map(({ clipping: own }) => citationLine(own));

describe('the rows of the panel', () => {
  it('show what was corrected after their clippings were saved, and what is the clipping’s own', () => {
    const corrected = new CorrectedRows();
    const rows = new Map([rowOf(), rowOf({ issue: '7' })].entries());
    expect(corrected.of(rows)).toEqual(rows);
    corrected.follow(() => ({ ...NO_CORRECTIONS, book: { issue: '9', publication: '江岸新事' } }));
    expect(lines(corrected.of(rows))).toEqual([
      '沈一舟：《渡口》，《江岸新事》2024年第9期，第59页',
      '沈一舟：《渡口》，《江岸新事》2024年第7期，第59页',
    ]);
    expect(corrected.of(rows).get(0)?.sourceHits).toEqual([]);
    // What is drawn again is not laid out anew.
    expect(corrected.of(rows)).toBe(corrected.of(rows));
    corrected.follow(() => NO_CORRECTIONS);
    expect(corrected.of(rows)).toEqual(rows);
  });
});
