import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/toolchain/build-extension.ts';
import { fromRoot } from '../../scripts/toolchain/root.ts';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What the linter warns of in code that is not ours, with what stands there. */
const OF_PACKAGES = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', text: /\.innerHTML=\w+\.__html/u, of: 'preact' },
  { code: 'DANGEROUS_EVAL', text: /Function\([`'"]return this[`'"]\)/u, of: 'core-js in pdf.js' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', text: /import\(this\.workerSrc\)/u, of: 'pdf.js' },
];

/** What is published byte by byte as pdf.js and OpenCC give it, and is most of what there is to read. */
const AS_GIVEN = /^(?:pdfjs|dictionaries)(?:\/|$)|^assets\/pdf\.worker\.min-[\w-]+\.mjs$/u;

/** How much of a line is looked at around a finding, in characters. */
const AROUND = 80;

async function isOfPackage(
  folder: string,
  { code, file, line, column }: Finding,
): Promise<boolean> {
  if (file === undefined || line === undefined || column === undefined) return false;
  const text = (await readFile(join(folder, file), 'utf8')).split('\n')[line - 1] ?? '';
  const place = text.slice(Math.max(0, column - AROUND), column + AROUND);
  return OF_PACKAGES.some((known) => known.code === code && known.text.test(place));
}

describe('the package for Firefox', () => {
  // In milliseconds: the linter of Firefox's store reads a megabyte of scripts.
  it('has nothing of ours that the store’s linter minds', { timeout: 240_000 }, async () => {
    const built = builtExtension('test', 'firefox');
    const folder = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
    try {
      const filter = (path: string): boolean => !AS_GIVEN.test(relative(built, path));
      await cp(built, folder, { recursive: true, filter });
      const linter = fromRoot('node_modules', 'addons-linter', 'bin', 'addons-linter');
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [linter, '--output', 'json', '--max-manifest-version', '3', folder],
        { maxBuffer: 2 ** 26 },
      );
      const { errors, warnings } = JSON.parse(stdout) as Record<string, readonly Finding[]>;
      expect(errors).toEqual([]);
      const ours: Finding[] = [];
      for (const found of warnings ?? []) if (!(await isOfPackage(folder, found))) ours.push(found);
      expect(ours).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
