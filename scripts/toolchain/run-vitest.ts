import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fromRoot } from './root.ts';
import type { Step, StepResult } from './run-step.ts';
import { parseTally, type Tally } from './tally.ts';
import { TALLY_FILE } from './tally-reporter.ts';

/** A project of `vitest.config.ts`. */
export type TestProject = 'unit' | 'e2e';

function tallyFile(project: TestProject): string {
  return fromRoot('.output', 'tests', `${project}.json`);
}

/** Runs the tests of a project; `tallyOf` says what came of them. */
export function vitestStep(project: TestProject, more: readonly string[] = []): Step {
  const reporters = ['default', './scripts/toolchain/tally-reporter.ts'];
  rmSync(tallyFile(project), { force: true });
  return {
    name: project === 'unit' ? 'unit and property tests' : 'end to end',
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      ...reporters.map((reporter) => `--reporter=${reporter}`),
      ...more,
    ],
    env: { [TALLY_FILE]: tallyFile(project) },
  };
}

/** What came of a project's tests. A run that broke off, or that failed otherwise, is a failure. */
export function tallyOf(project: TestProject, result: StepResult): Tally {
  const file = tallyFile(project);
  const tally = existsSync(file) ? parseTally(JSON.parse(readFileSync(file, 'utf8'))) : null;
  if (tally === null) return { passed: 0, failed: [`${result.name}: it broke off`], skipped: [] };
  if (result.ok || tally.failed.length > 0) return tally;
  return { ...tally, failed: [`${result.name}: the run failed outside of its tests`] };
}
