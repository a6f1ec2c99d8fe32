import { CHARACTERS_MAX, RUNS_MAX } from '../model/limits.ts';
import type { PageOfRuns } from '../model/run.ts';
import type { Strip } from './strips/strip.ts';
import * as threshold from './thresholds.ts';

/** More pieces than any page falls into: there is no order to be found among them in time. */
export const areTooMany = (strips: readonly Strip[]): boolean =>
  strips.length > threshold.STRIPS_MAX;

/** More than any page of a magazine holds: there is no layout to be found in it. */
export const isBeyondPages = ({ runs }: PageOfRuns): boolean =>
  runs.length > RUNS_MAX || runs.reduce((sum, run) => sum + run.text.length, 0) > CHARACTERS_MAX;
