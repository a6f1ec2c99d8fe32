import type { Step } from './run-step.ts';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TSC = 'node_modules/typescript/bin/tsc';

/** What is checked without running any of the project's code; each counts as one test. */
export const STATIC_CHECKS: readonly Step[] = [
  { name: 'types of the core, without DOM or Node', command: [TSC, '-p', 'lib'] },
  { name: 'types of the extension', command: [TSC, '-p', '.'] },
  { name: 'types of the scripts', command: [TSC, '-p', 'scripts'] },
  { name: 'types of the tests', command: [TSC, '-p', 'tests'] },
  { name: 'format', command: [BIOME, 'format'] },
  { name: 'lint', command: [BIOME, 'lint', '--error-on-warnings'] },
];
