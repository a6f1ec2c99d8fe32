import type { PageOfRuns } from '../model/run.ts';
import * as threshold from './thresholds.ts';

/** More than any page of a magazine holds: there is no layout to be found in it. */
export const isBeyondPages = ({ runs }: PageOfRuns): boolean =>
  runs.length > threshold.RUNS_MAX ||
  runs.reduce((sum, run) => sum + run.text.length, 0) > threshold.CHARACTERS_MAX;
