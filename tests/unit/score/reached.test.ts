import { describe, expect, it } from 'vitest';
import { fallenMetrics, raise } from '../../../scripts/score/reached.ts';
import { METRICS, scoresBy } from '../../../scripts/score/scorer.ts';

const all = (value: number) => scoresBy(() => value);
const setOf = (name: string, mean: ReturnType<typeof all>) => ({ name, pages: [], mean });

describe('what was reached', () => {
  it('is raised where a mean is higher, and never lowered', () => {
    const before = new Map([['seed', { ...all(0.9), body: 0.5 }]]);
    const raised = raise(before, [setOf('seed', all(0.7))]);
    expect(raised.get('seed')).toEqual({ ...all(0.9), body: 0.7 });
  });

  it('takes in a set that is new, and keeps those that were not measured', () => {
    const raised = raise(new Map([['seed', all(1)]]), [setOf('real', all(0.25))]);
    expect([...raised]).toEqual([
      ['seed', all(1)],
      ['real', all(0.25)],
    ]);
  });

  it('is rounded down, so that the mean it was raised to does not fall under it', () => {
    const mean = all(2 / 3);
    const raised = raise(new Map(), [setOf('seed', mean)]).get('seed') ?? all(2);
    expect(raised.body).toBe(0.6666);
    expect(fallenMetrics(mean, raised)).toEqual([]);
  });

  it('names each metric that has fallen', () => {
    expect(fallenMetrics({ ...all(0.9), para: 0.8999 }, all(0.9))).toEqual(['para']);
    expect(fallenMetrics(all(0), all(0.1))).toEqual([...METRICS]);
  });
});
