import { describe, expect, it, vi } from 'vitest';
import { FilterBar } from '../../../../components/panel/head/FilterBar.tsx';
import { CountLine } from '../../../../components/panel/list/CountLine.tsx';
import type { FoundList, PanelState } from '../../../../components/panel/panel-state.ts';
import {
  type ClippingQuery,
  EVERYTHING,
  WITHOUT_FILTERS,
} from '../../../../lib/clippings/search/clipping-query.ts';
import { rendered, send, t } from '../render.ts';

const number = (value: number): string => value.toLocaleString('en');
const FACETS = {
  publications: [['江岸旧事', 1234]],
  issues: [],
  tags: [['水', 1]],
  colours: [],
  kept: 1234,
  binned: 0,
} as const;

const found = (total: number): FoundList => ({
  ...{ list: 1, total, groups: [], facets: FACETS },
  widths: new Uint8Array(total),
  extras: new Uint8Array(total),
});

const stateOf = (total: number, query: Partial<ClippingQuery> = {}): PanelState => ({
  ...{ query: { ...EVERYTHING, ...query }, found: found(total), rows: new Map(), indexed: 1 },
  ...{ failure: null, current: 0, opened: null, selected: new Set(), notice: null, task: null },
  ...{ refusal: null, dialog: null, templates: { obsidian: '', logseq: '' } },
  ...{ exportScript: null, reminds: false },
});

function countLine(state: PanelState) {
  const ask = vi.fn();
  return { ask, body: rendered(<CountLine {...{ state, number, t }} actions={{ ask }} />) };
}

describe('the counts of the panel', () => {
  it.each<[PanelState, string]>([
    [stateOf(0), ''],
    [stateOf(1), '1 clipping'],
    [stateOf(1234), '1,234 clippings'],
    [stateOf(1234, { typed: '水' }), '1,234 found'],
    [stateOf(2, { bin: true }), '2 in the bin, kept for 30 days'],
    [{ ...stateOf(2), indexed: 0.5 }, 'Getting the search ready, 50%'],
  ])('are said as the language writes them: %#', (state, said) => {
    expect(countLine(state).body.querySelector('.count')?.textContent).toBe(said);
  });

  it.each<[Partial<ClippingQuery>, object]>([
    [{ tag: '水' }, WITHOUT_FILTERS],
    [{ bin: true }, { bin: false }],
  ])('lead back to all that are kept from %j', (query, asked) => {
    const { ask, body } = countLine(stateOf(3, query));
    send(body.querySelector('button'), 'click');
    expect(ask).toHaveBeenCalledExactlyOnceWith(asked);
  });

  it('lead nowhere where all are listed, or where the list’s place does', () => {
    expect(countLine(stateOf(3)).body.querySelector('button')).toBeNull();
    expect(countLine(stateOf(0, { tag: '水' })).body.querySelector('button')).toBeNull();
  });

  it('stand beside what a filter offers', () => {
    const body = rendered(
      <FilterBar
        {...{ number, t }}
        query={{ ...EVERYTHING, issue: '《江岸旧事》2024年第8期' }}
        facets={FACETS}
        actions={{ ask: vi.fn() }}
        now={() => 0}
      />,
    );
    const offered = [...body.querySelectorAll('select')].map((field) =>
      [...field.querySelectorAll('option')].map(({ textContent }) => textContent),
    );
    expect(offered.slice(0, 3)).toEqual([
      ['All publications', '江岸旧事 (1,234)'],
      ['All issues', '《江岸旧事》2024年第8期'],
      ['All tags', '水 (1)'],
    ]);
  });
});
