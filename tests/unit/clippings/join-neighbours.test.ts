import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAnchor } from '../../../lib/clippings/anchors/resolve-anchor.ts';
import { editClipping } from '../../../lib/clippings/edit-clipping.ts';
import { joinNeighbours } from '../../../lib/clippings/join-neighbours.ts';
import { block } from '../components/block.ts';
import { pageOf, readPage, saved } from './pages.ts';

const TEXT = '天黑以后，渡口的灯还亮着，船已经走了。岸上没有人，只有风从芦苇里过。';
const PAGE = pageOf(TEXT, '第二天早上，摆渡的老人来了。');
const NOW = 1_764_100_000_000;

describe('joinNeighbours', () => {
  it('makes of any two that touch what they are together', () => {
    const place = fc.integer({ min: 0, max: TEXT.length });
    fc.assert(
      fc.property(place, place, place, place, (a, b, c, d) => {
        const [from, middle, other, to] = [a, b, c, d].sort((x, y) => x - y);
        if (from === undefined || middle === undefined || other === undefined || to === undefined)
          return;
        if (from === other || middle === to || from === middle || other === to) return;
        const overlapping = [saved(PAGE, 0, from, other), saved(PAGE, 0, middle, to)] as const;
        const apart = [saved(PAGE, 0, from, middle), saved(PAGE, 0, other, to)] as const;
        for (const [first, second] of [overlapping, apart]) {
          if (first.id === second.id) continue;
          const joined = joinNeighbours(second, first, NOW);
          expect(joined?.capture.quote).toBe(TEXT.slice(from, to));
          expect(
            joined && resolveAnchor([TEXT, '第二天早上，摆渡的老人来了。'], joined)?.parts[0]?.from,
          ).toBe(from);
        }
      }),
    );
  });

  it('joins two paragraphs, with notes and tags of both', () => {
    const first = editClipping(saved(PAGE, 0, 25, TEXT.length), { note: '风', tags: ['夜'] }, NOW);
    const second = editClipping(saved(PAGE, 1, 0, 6), { note: '人', tags: ['夜', '晨'] }, NOW);
    const joined = joinNeighbours(first, second, NOW);
    expect(joined?.capture.quote).toBe('只有风从芦苇里过。\n第二天早上，');
    expect(joined?.edits).toMatchObject({ note: '风\n\n人', tags: ['夜', '晨'] });
    expect(joined?.capture.anchor.parts.map(({ from, to }) => [from, to])).toEqual([
      [0, 9],
      [10, 16],
    ]);
  });

  it('joins none that are far apart, on two pages, or one', () => {
    const far = pageOf(`开头。${'很长的一段话，'.repeat(8)}结尾。`);
    expect(joinNeighbours(saved(far, 0, 0, 3), saved(far, 0, 59, 62), NOW)).toBeNull();
    const next = readPage([block('paragraph', TEXT)], { flipPage: 62 });
    expect(joinNeighbours(saved(PAGE, 0, 0, 5), saved(next, 0, 5, 9), NOW)).toBeNull();
    expect(joinNeighbours(saved(PAGE, 0, 0, 5), saved(PAGE, 0, 0, 5), NOW)).toBeNull();
  });
});
