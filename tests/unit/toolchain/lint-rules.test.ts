import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

describe('the linter', () => {
  let project: string;

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'zhanjuan-'));
    cpSync(fromRoot('biome.json'), join(project, 'biome.json'));
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  /** The linter's words on a file of a project with our configuration. */
  function lint(file: string, text: string): string {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
    const args = [fromRoot('node_modules/@biomejs/biome/bin/biome'), 'lint', file];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: project,
      encoding: 'utf8',
    });
    return stdout + stderr;
  }

  it('reports in the core what the rules of the project forbid', () => {
    lint('lib/run.ts', 'export const run = 1;');
    const said = lint(
      'lib/example.ts',
      [
        'export enum Kind { a }',
        'export const any = (value: any) => value;',
        'export const sure = (value: string | null) => value!.length;',
        "import { run } from './run';",
        'try { run(); } catch {}',
        'console.log(1);',
      ].join('\n'),
    );
    for (const rule of [
      'style/noEnum',
      'suspicious/noExplicitAny',
      'style/noNonNullAssertion',
      'correctness/useImportExtensions',
      'suspicious/noEmptyBlockStatements',
      'suspicious/noConsole',
    ]) {
      expect(said).toContain(rule);
    }
  });

  it('reports tests that are left out or run alone', () => {
    const said = lint(
      'tests/unit/example.test.ts',
      "it.only('a', () => {});\nit.skip('b', () => {});\n",
    );
    expect(said).toContain('suspicious/noFocusedTests');
    expect(said).toContain('suspicious/noSkippedTests');
  });

  it('wants file names in kebab case', () => {
    expect(lint('lib/someFile.ts', 'export {};')).toContain('style/useFilenamingConvention');
  });
});
