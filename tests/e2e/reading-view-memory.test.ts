import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabMemory, turnPages } from '../../scripts/bench/tab-memory.ts';
import { type SampleStage, setSampleStage } from './sample-stage.ts';

const LAST_PAGE = 16;
/** `npm run bench:view` turns 200 pages, for 10 MB; so many show whether anything grows. */
const TURNS = 60;
/** In bytes: what a tab may hold more after so many turns. */
const GROWTH_MAX = 3 * 2 ** 20;
/** In milliseconds: so many turns on a busy machine. */
const PATIENCE = 90_000;

describe('the memory of a tab', () => {
  let stage: SampleStage;

  beforeAll(async () => {
    stage = await setSampleStage();
  });

  afterAll(() => stage?.close());

  it(
    `grows by no more than 3 MB in ${TURNS} page turns`,
    async () => {
      const page = await stage.read(5);
      await turnPages(page, 2 * LAST_PAGE, LAST_PAGE);
      const before = await tabMemory(page);
      await turnPages(page, TURNS, LAST_PAGE);
      const after = await tabMemory(page);
      expect(after.bytes - before.bytes).toBeLessThan(GROWTH_MAX);
      expect(stage.errors).toEqual([]);
    },
    PATIENCE,
  );
});
