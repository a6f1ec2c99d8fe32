// `npm test`: everything. Closes with the line `N passed, N failed, N skipped`.
import { globSync } from 'node:fs';
import process from 'node:process';
import { type BrowserSearch, findOrInstallBrowser } from './toolchain/find-browser.ts';
import { findOrInstallFirefox } from './toolchain/find-firefox.ts';
import { thisMachine } from './toolchain/machine.ts';
import { ROOT } from './toolchain/root.ts';
import { describeResult, runStep, runSteps, type StepResult } from './toolchain/run-step.ts';
import { tallyOf, vitestStep } from './toolchain/run-vitest.ts';
import { STATIC_CHECKS } from './toolchain/static-checks.ts';
import { sumTallies, type Tally, tallyLines } from './toolchain/tally.ts';

/** The static checks share two cores with the unit tests; the browsers then have both. */
const AT_ONCE = 2;

function report(result: StepResult): void {
  console.log(describeResult(result));
}

function tallyStatic(results: readonly StepResult[]): Tally {
  return {
    passed: results.filter(({ ok }) => ok).length,
    failed: results.filter(({ ok }) => !ok).map(({ name }) => name),
    skipped: [],
  };
}

/** In CI every browser is there. */
const missing = (search: BrowserSearch): string[] =>
  search.ok || !process.env.CI ? [] : [`end to end: ${search.message}`];

/** Without a browser the end-to-end tests are left out; in CI, that is a failure. */
function withoutBrowser(reason: string): Tally {
  const files = globSync('tests/e2e/**/*.test.ts', { cwd: ROOT }).sort();
  return { passed: 0, failed: [], skipped: files.map((name) => ({ name, reason })) };
}

async function endToEnd(browser: BrowserSearch): Promise<Tally> {
  if (!browser.ok) return withoutBrowser(browser.message);
  const result = await runStep(vitestStep('e2e'));
  report(result);
  if (result.ok) console.log(result.output.trim());
  return tallyOf('e2e', result);
}

const browser = findOrInstallBrowser(thisMachine());
// Its tests skip themselves where there is none.
const firefox = findOrInstallFirefox(thisMachine());
if (!firefox.ok) console.log(firefox.message);
const steps = [vitestStep('unit'), ...STATIC_CHECKS];
const [unit, ...statics] = await runSteps(steps, AT_ONCE, report);
const unitTally = unit === undefined ? [] : [tallyOf('unit', unit)];
const absent = { passed: 0, failed: [browser, firefox].flatMap(missing), skipped: [] };
const tally = sumTallies([tallyStatic(statics), ...unitTally, await endToEnd(browser), absent]);
console.log(tallyLines(tally).join('\n'));
process.exitCode = tally.failed.length === 0 ? 0 : 1;
