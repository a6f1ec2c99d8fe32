import { readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from '../toolchain/root.ts';
import type { SetScores } from './score-set.ts';
import { METRICS, type Metric, type Scores, scoresBy, toScores } from './scorer.ts';

/** The means that each set has reached, by its name. */
export type Reached = ReadonlyMap<string, Scores>;

const FILE = fromRoot('tests', 'corpus', 'reached.json');

/** A mean is kept to so many digits, rounded down, so that no rounding ever fails it. */
const DIGITS = 4;

const roundedDown = (mean: number): number => Math.floor(mean * 10 ** DIGITS) / 10 ** DIGITS;

export function readReached(): Reached {
  const json: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  if (typeof json !== 'object' || json === null) throw new TypeError(`${FILE} holds no object`);
  return new Map(Object.entries(json).map(([name, scores]) => [name, toScores(scores)]));
}

export function writeReached(reached: Reached): void {
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(reached), null, 2)}\n`);
}

/** What was reached, raised to the means that are higher; nothing is ever lowered. */
export function raise(reached: Reached, sets: readonly SetScores[]): Reached {
  const raised = new Map(reached);
  for (const { name, mean } of sets) {
    const before = reached.get(name);
    raised.set(
      name,
      scoresBy((metric) => Math.max(before?.[metric] ?? 0, roundedDown(mean[metric]))),
    );
  }
  return raised;
}

/** The metrics in which a set's mean is under what it reached before. */
export const fallenMetrics = (mean: Scores, reached: Scores): Metric[] =>
  METRICS.filter((metric) => mean[metric] < reached[metric]);
