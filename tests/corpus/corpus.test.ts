import { describe, expect, it, type TestContext } from 'vitest';
import { conserveSet } from '../../scripts/score/conserve-set.ts';
import { allPageSets, type PageSet } from '../../scripts/score/page-sets.ts';
import { fallenMetrics, readReached } from '../../scripts/score/reached.ts';
import { scoreSet } from '../../scripts/score/score-set.ts';
import { lossLine, scoreTable } from '../../scripts/score/score-table.ts';
import { loadScorer, NOT_HERE } from '../../scripts/score/scorer.ts';

const sets = allPageSets();
const reached = readReached();

/** The set, if its pages are on this machine; else the test is skipped, and says so. */
function setHere(name: string, context: TestContext): PageSet {
  context.skip(NOT_HERE !== null, NOT_HERE ?? '');
  const set = sets.find((known) => known.name === name);
  if (set === undefined) throw new Error(`reached.json names ${name}, which is no set`);
  context.skip(set.pages.length === 0, `../shared has no pages of ${name}`);
  return set;
}

/** In milliseconds: the PDFs of a set are read in a second each on a busy machine. */
const PATIENCE = 90_000;

describe.each([...reached])('the pages of %s', { timeout: PATIENCE }, (name, before) => {
  it('score no less in the mean than they did', async (context) => {
    const scores = await scoreSet(setHere(name, context), await loadScorer());
    expect(fallenMetrics(scores.mean, before), scoreTable(scores, before)).toEqual([]);
  });

  it('keep every character', async (context) => {
    const losses = await conserveSet(setHere(name, context), await loadScorer());
    expect(losses.map(lossLine)).toEqual([]);
  });
});

describe('reached.json', () => {
  it('knows every set that is measured', () => {
    expect([...reached.keys()]).toEqual(sets.map(({ name }) => name));
  });
});
