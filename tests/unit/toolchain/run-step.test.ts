import { describe, expect, it } from 'vitest';
import { describeResult, runStep, runSteps } from '../../../scripts/toolchain/run-step.ts';

const COMMAND = ['node_modules/typescript/bin/tsc', '--version'] as const;

describe('runStep', () => {
  it('fails where the program does, and keeps what it printed', async () => {
    const result = await runStep({ name: 'broken', command: ['no-such-program.ts'] });
    expect(result).toMatchObject({ name: 'broken', ok: false });
    expect(result.output).toContain('no-such-program.ts');
    expect(describeResult(result)).toMatch(/^FAILED broken .*\n[\s\S]*no-such-program/);
  });

  it('keeps what a program printed that went well', async () => {
    const { ok, output } = await runStep({ name: 'version', command: COMMAND });
    expect(ok).toBe(true);
    expect(output).toMatch(/^Version \d/);
  });
});

describe('runSteps', () => {
  it('gives the results in the order of the steps', async () => {
    const steps = ['a', 'b', 'c'].map((name) => ({ name, command: COMMAND }));
    const ended: string[] = [];
    const results = await runSteps(steps, 2, ({ name }) => ended.push(name));
    expect(results.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(ended.sort()).toEqual(['a', 'b', 'c']);
  });
});
