import type { Step } from './run-step.ts';

/** What is checked without running any of the project's code; each counts as one test. */
export const STATIC_CHECKS: readonly Step[] = [
  {
    // The core without DOM or Node, the extension, the scripts, the tests: each with its own globals.
    // A project none of whose files has changed since it was found right is not looked at again.
    name: 'types',
    command: ['node_modules/typescript/bin/tsc', '-b', 'lib', '.', 'scripts', 'tests'],
  },
  {
    name: 'format, lint and order of imports',
    command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'],
  },
];
