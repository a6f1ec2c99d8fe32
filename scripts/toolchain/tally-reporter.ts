import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import process from 'node:process';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { ROOT } from './root.ts';
import type { SkippedTest, Tally } from './tally.ts';

/** Names the file that the reporter writes. */
export const TALLY_FILE = 'TALLY_FILE';

/**
 * A vitest reporter that writes a `Tally` as JSON to the file that `TALLY_FILE` names. Vitest's own
 * JSON leaves out why a test was skipped, and counts no test for a file that could not be loaded.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly { message: string }[]): void {
    const file = process.env[TALLY_FILE];
    if (file === undefined) throw new Error(`${TALLY_FILE} is not set.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(tallyModules(modules, errors)));
  }
}

function nameOf(module: TestModule, test?: TestCase): string {
  const path = relative(ROOT, module.moduleId);
  return test === undefined ? path : `${path} > ${test.fullName}`;
}

function tallyModules(
  modules: readonly TestModule[],
  errors: readonly { message: string }[],
): Tally {
  let passed = 0;
  const failed = errors.map((error) => `outside of any test: ${error.message}`);
  const skipped: SkippedTest[] = [];
  for (const module of modules) {
    const before = failed.length;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') passed += 1;
      else if (result.state === 'skipped')
        skipped.push({ name: nameOf(module, test), reason: result.note ?? '' });
      else failed.push(nameOf(module, test));
    }
    // Its imports, or a hook of a suite: the module fails, and none of its tests.
    if (module.state() === 'failed' && failed.length === before) failed.push(nameOf(module));
  }
  return { passed, failed, skipped };
}
