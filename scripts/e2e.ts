// `npm run e2e [-- FILTER]`: the end-to-end tests alone, all or those whose file the filter names.
import process from 'node:process';
import { findOrInstallBrowser } from './toolchain/find-browser.ts';
import { thisMachine } from './toolchain/machine.ts';
import { runStep } from './toolchain/run-step.ts';
import { tallyOf, vitestStep } from './toolchain/run-vitest.ts';
import { tallyLines } from './toolchain/tally.ts';

const browser = findOrInstallBrowser(thisMachine());
if (browser.ok) {
  const result = await runStep(vitestStep('e2e', process.argv.slice(2)));
  console.log(`${result.output.trim()}\n${tallyLines(tallyOf('e2e', result)).join('\n')}`);
  process.exitCode = result.ok ? 0 : 1;
} else {
  console.error(browser.message);
  process.exitCode = 1;
}
