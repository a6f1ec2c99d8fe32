import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { BrowserName } from '../../lib/browsers/browser-traits.ts';
import { builtExtension } from '../toolchain/build-extension.ts';
import { fromRoot } from '../toolchain/root.ts';
import { runStep } from '../toolchain/run-step.ts';
import { describeWeight, weigh } from './size-budgets.ts';

/** A file that a store is given. */
export interface Package {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** What is made for a browser, and what its parts weigh. */
export interface BrowserPackages {
  readonly packages: readonly Package[];
  readonly weights: readonly string[];
}

/** Firefox's store also wants the sources, to make the package itself. */
const filesFor = (browser: BrowserName, version: string): string[] =>
  [browser, ...(browser === 'firefox' ? ['sources'] : [])].map(
    (kind) => `zhanjuan-${version}-${kind}.zip`,
  );

/**
 * Builds and packs the extension for a browser twice, from nothing.
 *
 * @throws where it cannot be built, or the second package has other bytes than the first
 */
export async function makePackages(
  browser: BrowserName,
  version: string,
): Promise<BrowserPackages> {
  const names = filesFor(browser, version);
  const first = await packOnce(browser, names);
  const second = await packOnce(browser, names);
  for (const [at, { name, sha256 }] of first.entries()) {
    if (second[at]?.sha256 !== sha256) throw new Error(`${name} comes out differently each time.`);
  }
  const weights = weigh(builtExtension('production', browser)).map(describeWeight);
  return { packages: second, weights };
}

async function packOnce(browser: BrowserName, names: readonly string[]): Promise<Package[]> {
  const paths = names.map((name) => fromRoot('.output', name));
  for (const path of [...paths, builtExtension('production', browser)]) {
    rmSync(path, { recursive: true, force: true });
  }
  const { ok, output } = await runStep({
    name: `package for ${browser}`,
    command: ['node_modules/wxt/bin/wxt.mjs', 'zip', '--browser', browser],
    env: { NODE_ENV: 'production' },
  });
  const missing = paths.find((path) => !existsSync(path));
  if (!ok || missing !== undefined) throw new Error(output.trim() || `There is no ${missing}.`);
  return paths.map((path, at) => {
    const bytes = readFileSync(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { name: names[at] ?? path, size: bytes.length, sha256 };
  });
}
