import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BuildMode, builtExtension } from '../../scripts/toolchain/build-extension.ts';

/** In bytes, minified and gzipped: what a page of a flipbook may cost. */
const CONTENT_SCRIPT_LIMIT = 40_000;

interface Manifest {
  readonly content_scripts: readonly { readonly matches: string[]; readonly js: string[] }[];
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly externally_connectable?: unknown;
  readonly web_accessible_resources?: unknown;
}

function manifestOf(mode: BuildMode): Manifest {
  return JSON.parse(readFileSync(join(builtExtension(mode), 'manifest.json'), 'utf8'));
}

function matchesOf(mode: BuildMode): string[] {
  return manifestOf(mode).content_scripts.flatMap(({ matches }) => matches);
}

describe('the extension as it is published', () => {
  it('runs on the magazine’s own site and nowhere else', () => {
    expect(matchesOf('production')).toEqual(['*://*.scdjw.com.cn/*']);
    expect(matchesOf('test')).toContain('http://magazine.test/*');
  });

  it('asks for no permission that a browser would warn of', () => {
    const { permissions = [], host_permissions = [] } = manifestOf('production');
    expect(permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus']);
    // What its content script has there anyway.
    expect(host_permissions).toEqual(matchesOf('production'));
  });

  it('lets no page reach it', () => {
    const manifest = manifestOf('production');
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it(`injects less than ${CONTENT_SCRIPT_LIMIT} bytes, gzipped`, () => {
    const scripts = manifestOf('production').content_scripts.flatMap(({ js }) => js);
    const sizes = scripts.map(
      (path) => gzipSync(readFileSync(join(builtExtension('production'), path))).length,
    );
    const size = sizes.reduce((sum, one) => sum + one, 0);
    console.log(`content script: ${size} bytes minified and gzipped, of ${CONTENT_SCRIPT_LIMIT}`);
    expect(scripts).not.toEqual([]);
    expect(size).toBeLessThan(CONTENT_SCRIPT_LIMIT);
  });
});
