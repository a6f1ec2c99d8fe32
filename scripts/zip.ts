// `npm run zip`: what the stores are given, under `.output`: the packages for Chromium's browsers and
// for Firefox, and the sources that Firefox's store asks for. Each is made twice, and has the same
// bytes both times. Fails where a part is too heavy, or the changelog does not know the version.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { BROWSERS } from '../lib/browsers/browser-traits.ts';
import { table } from './bench/table.ts';
import { changesOf } from './release/changelog.ts';
import { makePackages } from './release/make-packages.ts';
import { fromRoot } from './toolchain/root.ts';

const read = (path: string): string => readFileSync(fromRoot(path), 'utf8');

function versionOf(description: unknown): string {
  if (typeof description !== 'object' || description === null) return '';
  return String(Reflect.get(description, 'version'));
}

async function zip(): Promise<void> {
  const version = versionOf(JSON.parse(read('package.json')));
  if (changesOf(read('CHANGELOG.md'), version) === null) {
    throw new Error(`CHANGELOG.md says nothing of version ${version}.`);
  }
  for (const browser of BROWSERS) {
    const { packages, weights } = await makePackages(browser, version);
    const rows = packages.map(({ name, size, sha256 }) => [
      name,
      `${(size / 1e6).toFixed(2)} MB`,
      sha256,
    ]);
    console.log(`${table([['twice the same bytes', 'size', 'SHA-256'], ...rows])}`);
    console.log(`${weights.join('\n')}\n`);
  }
}

try {
  await zip();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
