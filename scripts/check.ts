// `npm run check`: what to run before every commit. Format, lint, types and unit tests.
import process from 'node:process';
import { describeResult, runSteps } from './toolchain/run-step.ts';
import { tallyOf, vitestStep } from './toolchain/run-vitest.ts';
import { STATIC_CHECKS } from './toolchain/static-checks.ts';
import { tallyLines } from './toolchain/tally.ts';

/** The unit tests keep one core busy for as long as all the rest does the other. */
const AT_ONCE = 2;

/** Tests that start programs, read the corpus or take a page to its limits; `npm test` runs them. */
const SLOW = [
  'tests/corpus/**',
  'tests/unit/bench/**',
  'tests/unit/command/**',
  'tests/unit/convert/**',
  'tests/unit/rebuild/hostile-*',
  'tests/unit/sources/hostile*',
  'tests/unit/toolchain/**',
];

/** Of the cases of each property test; `npm test` tries all. */
const PROPERTY_SHARE = '0.3';

const unit = vitestStep(
  'unit',
  SLOW.map((pattern) => `--exclude=${pattern}`),
);
const quick = { ...unit, env: { ...unit.env, PROPERTY_SHARE } };
const results = await runSteps([quick, ...STATIC_CHECKS], AT_ONCE, (result) => {
  console.log(describeResult(result));
});
const [unitResult] = results;
if (unitResult !== undefined) {
  const lines = tallyLines(tallyOf('unit', unitResult));
  console.log(lines.map((line) => `unit tests: ${line}`).join('\n'));
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
