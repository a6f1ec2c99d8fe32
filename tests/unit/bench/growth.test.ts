import { describe, expect, it } from 'vitest';
import { rebuildPage } from '../../../lib/rebuild.ts';
import { readPage } from '../../../lib/sources/read-page.ts';
import { SHAPES } from '../../../scripts/bench/growth.ts';
import { ownParagraphs } from '../../../scripts/bench/own-text.ts';
import { toBlocks } from '../../../scripts/bench/page-times.ts';
import { syntheticPage } from '../../../scripts/bench/synthetic-page.ts';
import { threadWatch } from '../rebuild/in-time.ts';

/** In milliseconds of the processor. */
const LARGEST_MAX = 1000;
/** How much longer a character may take on the largest page than on one a tenth as large. */
const GROWTH_MAX = 2.5;
const [SMALLER, LARGEST] = [20_000, 200_000];

/**
 * The shortest of some runs, for other work on the machine can only make one longer.
 */
function shortestTimes(runs: readonly (() => unknown)[], times: number): number[] {
  const shortest = runs.map(() => Number.POSITIVE_INFINITY);
  for (let count = 0; count < times; count++) {
    for (const [at, run] of runs.entries()) {
      const elapsed = threadWatch();
      run();
      shortest[at] = Math.min(shortest[at] ?? 0, elapsed());
    }
  }
  return shortest;
}

describe.each(SHAPES)('a page of $form that grows $growth', ({ form, growth }) => {
  it('is what it is meant to be: the paragraphs come back', () => {
    const read = readPage(syntheticPage(5_000, form, growth), { positions: true });
    if (!read.ok) throw new Error(read.reason);
    expect(read.page.source).toBe(form === 'grid' ? 'grid' : 'text-position');
    const texts = rebuildPage(read.page).blocks.map(({ text }) => text);
    const own = ownParagraphs(5_000);
    const found = own.filter((paragraph) => texts.includes(paragraph));
    expect(found.length).toBeGreaterThan(0.9 * own.length);
  });

  it('takes time in proportion to its characters, up to 200,000 of them', () => {
    const [small, large] = [SMALLER, LARGEST].map((size) => syntheticPage(size, form, growth));
    if (small === undefined || large === undefined) throw new RangeError('two pages');
    const runs = [small, large].map((files) => () => toBlocks(files, true));
    let [ofSmall = 0, ofLarge = 0] = shortestTimes(runs, 2);
    const growthOf = () => ofLarge / LARGEST / (ofSmall / SMALLER);
    if (ofLarge > LARGEST_MAX || growthOf() > GROWTH_MAX) {
      [ofSmall = 0, ofLarge = 0] = shortestTimes(runs, 5);
    }
    expect(ofLarge).toBeLessThan(LARGEST_MAX);
    expect(growthOf()).toBeLessThan(GROWTH_MAX);
  });
});

describe('our own text', () => {
  it('is the same for the same number, and as long as asked', () => {
    const paragraphs = ownParagraphs(3_000);
    expect(ownParagraphs(3_000)).toEqual(paragraphs);
    const length = paragraphs.join('').length;
    expect(length).toBeGreaterThanOrEqual(3_000);
    expect(length).toBeLessThan(3_500);
  });
});
