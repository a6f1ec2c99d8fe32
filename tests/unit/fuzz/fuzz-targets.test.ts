import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz, target } from '../../../scripts/fuzz/fuzz-target.ts';
import { FUZZ_TARGETS, RUN_WITHIN } from '../../../scripts/fuzz/fuzz-targets.ts';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

/** Few: `npm run fuzz` runs as many as there is time for. */
const BOUNDS = { runs: 40, time: 20_000, seed: 20_261_125 };
/** Functions that read what comes from outside, by how they are named here. */
const PARSER = /^export (?:const|(?:async )?function) ((?:parse|read)[A-Z]\w*)/gmu;

describe('what comes from outside', () => {
  it.each(FUZZ_TARGETS.map((one) => [one.name, one] as const))(
    'breaks nothing in %s',
    async (_, one) => {
      expect((await fuzz(one, BOUNDS)).failure).toBeNull();
    },
  );

  it('is read by no parser that is left out', () => {
    const files = globSync(
      'lib/{messages,settings,sources,cite,clippings,convert,i18n,sites}/**/*.ts',
      {
        cwd: fromRoot(),
      },
    );
    const parsers = files.flatMap((file) =>
      [...readFileSync(fromRoot(file), 'utf8').matchAll(PARSER)].map(([, name = '']) => name),
    );
    expect(parsers.length).toBeGreaterThan(30);
    const known = [...FUZZ_TARGETS.map(({ name }) => name), ...Object.keys(RUN_WITHIN)];
    expect(parsers.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the fuzz', () => {
  it.each<readonly [string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['cannot be sent', () => 1n],
  ])('fails a parser that %s', async (_, read) => {
    const { failure } = await fuzz(target('broken', fc.string(), read), BOUNDS);
    expect(failure).toContain('Property failed');
  });
});
