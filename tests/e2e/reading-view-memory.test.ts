import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabMemory, turnPages } from '../../scripts/bench/tab-memory.ts';
import { type SampleStage, setSampleStage } from './sample-stage.ts';

const LAST_PAGE = 16;
const TURNS = 200;
/** In bytes: what a tab may hold more after so many turns. */
const GROWTH_MAX = 10 * 2 ** 20;
/** In milliseconds: two hundred turns on a busy machine. */
const PATIENCE = 180_000;

describe('the memory of a tab', () => {
  let stage: SampleStage;

  beforeAll(async () => {
    stage = await setSampleStage();
  });

  afterAll(() => stage?.close());

  it(
    `grows by no more than 10 MB in ${TURNS} page turns`,
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
