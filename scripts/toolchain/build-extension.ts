import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import type { BrowserName } from '../../lib/browsers/browser-traits.ts';
import { fromRoot } from './root.ts';

/**
 * `production` runs on the magazine's site only; `demo` on loopback too; `test` also on the name
 * `magazine.test`, which the tests serve over plain http.
 */
export type BuildMode = 'production' | 'demo' | 'test';

/** Where the extension for a kind of browser is, once built. */
export function builtExtension(mode: BuildMode, browser: BrowserName = 'chrome'): string {
  return fromRoot('.output', `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`);
}

/**
 * Builds the extension for a kind of browser and gives its folder.
 * @throws where the build fails, with all that it printed.
 */
export async function buildExtension(
  mode: BuildMode,
  browser: BrowserName = 'chrome',
): Promise<string> {
  const wxt = fromRoot('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', '--mode', mode, '--browser', browser], {
    cwd: fromRoot(),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A test runner sets it to `test`; then the bundle would hold what only a test needs.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const folder = builtExtension(mode, browser);
  if (code !== 0 || !existsSync(`${folder}/manifest.json`)) {
    throw new Error(`The ${mode} build of the extension for ${browser} failed:\n${output.trim()}`);
  }
  return folder;
}
