import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/toolchain/root.ts';
import { runStep } from '../../../scripts/toolchain/run-step.ts';

/** What a pure core must not know; each line is a compile error in lib/. */
const IMPURE = [
  'document.title;',
  "fetch('/');",
  'setTimeout(() => 1, 1);',
  'window.name;',
  'browser.runtime;',
  'process.env;',
  "import 'node:fs';",
  'console.log(1);',
];

describe('the tsconfig of the core', () => {
  let folder: string;

  beforeAll(() => {
    mkdirSync(fromRoot('.output'), { recursive: true });
    folder = mkdtempSync(fromRoot('.output', 'pure-core-'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../lib/tsconfig.json', include: ['.'] }),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('rejects every call to what is outside', async () => {
    IMPURE.forEach((line, index) => {
      writeFileSync(join(folder, `impure-${index}.ts`), `${line}\nexport {};\n`);
    });
    writeFileSync(join(folder, 'pure.ts'), 'export const pure = [1, 2].toSorted();\n');
    const result = await runStep({
      name: 'tsc',
      command: ['node_modules/typescript/bin/tsc', '-p', folder],
    });
    expect(result.ok).toBe(false);
    const rejected = new Set(
      [...result.output.matchAll(/([a-z]+(?:-\d+)?\.ts)\(/g)].map(([, name]) => name),
    );
    expect([...rejected].sort()).toEqual(IMPURE.map((_, index) => `impure-${index}.ts`));
  });
});
