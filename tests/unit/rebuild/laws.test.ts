import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuildPage } from '../../../lib/rebuild.ts';
import { cases } from '../../property-cases.ts';
import { anyPage, shuffledPages, typesetPage } from './arbitrary-page.ts';
import { comparableBlocks, deepFreeze, faultsOfSpans, moved } from './laws.ts';

/** The same pages each time; `FC_SEED=… FC_RUNS=…` looks at others, and at more. */
const SETTINGS = {
  seed: Number(process.env.FC_SEED ?? 20_260),
  numRuns: Number(process.env.FC_RUNS ?? cases(150)),
};

describe('rebuilding any page', () => {
  it('loses and invents no character, and says where each is from', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        expect(faultsOfSpans(page, rebuildPage(page).blocks)).toEqual([]);
      }),
      SETTINGS,
    );
  });

  it('gives the same again, and leaves the page as it was', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        deepFreeze(page);
        expect(rebuildPage(page)).toEqual(rebuildPage(page));
      }),
      SETTINGS,
    );
  });

  it('marks doubts within the text', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        for (const { text, doubts } of rebuildPage(page).blocks) {
          for (const { at } of doubts) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThan(text.length);
          }
        }
      }),
      SETTINGS,
    );
  });

  it.each([
    ['columns of exact lines', typesetPage('fraction')],
    ['columns of the grid', typesetPage('grid')],
    ['anything', anyPage],
  ])('does not care in which order the runs come: %s', (_, pages) => {
    fc.assert(
      fc.property(shuffledPages(pages), ({ page, shuffled }) => {
        const expected = comparableBlocks(rebuildPage(page).blocks, page, page);
        const blocks = comparableBlocks(rebuildPage(shuffled).blocks, shuffled, page);
        expect(blocks).toEqual(expected);
      }),
      SETTINGS,
    );
  });

  it('does not care how large the page’s content is, nor where on the page it stands', () => {
    const by = fc.record({
      scale: fc.constantFrom(1, 0.5),
      x: fc.constantFrom(0, 1 / 64, 1 / 256),
      y: fc.constantFrom(0, 1 / 128, 1 / 256),
    });
    fc.assert(
      fc.property(typesetPage('fraction'), by, (page, how) => {
        const { blocks } = rebuildPage(page);
        expect(rebuildPage(moved(page, how)).blocks).toEqual(blocks);
      }),
      SETTINGS,
    );
  });
});
