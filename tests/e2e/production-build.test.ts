import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BuildMode, builtExtension } from '../../scripts/toolchain/build-extension.ts';

/** In bytes, minified and gzipped: what a page of a flipbook may cost. */
const CONTENT_SCRIPT_LIMIT = 40_000;
/** The same, of what looks whether a page is a viewer. */
const VIEWER_SCRIPT_LIMIT = 7_000;

interface Manifest {
  readonly content_scripts: readonly { readonly matches: string[]; readonly js: string[] }[];
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
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
    expect(new Set(matchesOf('production'))).toEqual(new Set(['*://*.scdjw.com.cn/*']));
    expect(matchesOf('test')).toContain('http://magazine.test/*');
  });

  it('asks for no permission that a browser would warn of', () => {
    const { permissions = [], host_permissions = [] } = manifestOf('production');
    expect(permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus', 'sidePanel']);
    // What its content scripts have there anyway.
    expect(host_permissions).toEqual([...new Set(matchesOf('production'))]);
  });

  it('lets no page reach it', () => {
    const manifest = manifestOf('production');
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('asks for other sites one by one, and at installation for none', () => {
    expect(manifestOf('production').optional_host_permissions).toEqual(['*://*/*']);
  });

  it.each([
    ['a page of text', 'first-look.js', CONTENT_SCRIPT_LIMIT],
    ['any other page of its sites', 'viewer.js', VIEWER_SCRIPT_LIMIT],
  ])('injects into %s no more than it may, gzipped', (_, name, limit) => {
    const scripts = manifestOf('production').content_scripts.flatMap(({ js }) => js);
    const path = scripts.find((script) => script.endsWith(name)) ?? name;
    const size = gzipSync(readFileSync(join(builtExtension('production'), path))).length;
    console.log(`${name}: ${size} bytes minified and gzipped, of ${limit}`);
    expect(size).toBeLessThan(limit);
  });
});
