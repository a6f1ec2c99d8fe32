import type { Step } from './run-step.ts';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TSC = 'node_modules/typescript/bin/tsc';

/** Where the compiler keeps what it knows of files that have not changed: a third of the time. */
const KNOWN_TYPES = 'node_modules/.cache/types';

const typesStep = (name: string, folder: string): Step => ({
  name: `types of the ${name}`,
  command: [
    TSC,
    '-p',
    folder,
    '--incremental',
    '--tsBuildInfoFile',
    `${KNOWN_TYPES}/${folder === '.' ? 'extension' : folder}.tsbuildinfo`,
  ],
});

/** What is checked without running any of the project's code; each counts as one test. */
export const STATIC_CHECKS: readonly Step[] = [
  typesStep('core, without DOM or Node', 'lib'),
  typesStep('extension', '.'),
  typesStep('scripts', 'scripts'),
  typesStep('tests', 'tests'),
  { name: 'format', command: [BIOME, 'format'] },
  { name: 'lint', command: [BIOME, 'lint', '--error-on-warnings'] },
];
