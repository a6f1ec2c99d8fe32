import { describe, expect, it } from 'vitest';
import { packageOf } from '../../../scripts/release/bundled-packages.ts';
import { licencesOf } from '../../../scripts/release/licences.ts';

describe('the licences of what is published', () => {
  it('name each package once, with its version and its terms', async () => {
    const text = await licencesOf(['preact', 'preact', 'dexie']);
    expect(text.match(/^preact \d+\.\d+\.\d+ \(MIT\)$/gmu)).toHaveLength(1);
    expect(text).toMatch(/^dexie \S+ \(Apache-2\.0\)$/mu);
    expect(text).toContain('Copyright (c) 2015-present Jason Miller');
    expect(text).toContain('David Fahlander');
  });

  it('are there for the data that no bundle holds, fonts and tables with their own', async () => {
    const text = await licencesOf([]);
    expect(text).toMatch(/^opencc-js .* \(MIT AND Apache-2\.0\)$/mu);
    for (const own of ['cmaps/LICENSE', 'standard_fonts/LICENSE_FOXIT', 'wasm/LICENSE_OPENJPEG']) {
      expect(text).toContain(`[${own}]`);
    }
    expect(text).not.toContain('LICENSE_QUICKJS');
  });

  it('are the usual words where a package of MIT brings no file', async () => {
    expect(await licencesOf(['wxt'])).toContain('Copyright (c) the authors of wxt');
  });

  it('are the same whatever order the bundles were made in', async () => {
    expect(await licencesOf(['preact', 'dexie'])).toBe(await licencesOf(['dexie', 'preact']));
  });

  it('fail for a package that is not there', async () => {
    await expect(licencesOf(['no-such-package'])).rejects.toThrow();
  });
});

describe('the package of a module', () => {
  it.each([
    ['/p/lib/rebuild.ts', null],
    ['/p/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/p/node_modules/@wxt-dev/browser/src/index.mjs', '@wxt-dev/browser'],
    ['/p/node_modules/wxt/node_modules/defu/dist/defu.mjs', 'defu'],
    ['C:\\p\\node_modules\\dexie\\dist\\dexie.mjs', 'dexie'],
    ['\0vite/preload-helper.js', null],
  ])('%j: %j', (module, name) => {
    expect(packageOf(module)).toBe(name);
  });
});
