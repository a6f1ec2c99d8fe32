import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from '../../lib/browsers/browser-traits.ts';
import { explained } from '../../lib/browsers/permissions.ts';
import { describeWeight, keepBudgets, weigh } from '../../scripts/release/size-budgets.ts';
import { type BuildMode, builtExtension } from '../../scripts/toolchain/build-extension.ts';
import { fromRoot } from '../../scripts/toolchain/root.ts';

interface Manifest {
  readonly content_scripts: readonly { readonly matches: string[]; readonly js: string[] }[];
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly externally_connectable?: unknown;
  readonly web_accessible_resources?: unknown;
}

function manifestOf(mode: BuildMode, browser: BrowserName = 'chrome'): Manifest {
  return JSON.parse(readFileSync(join(builtExtension(mode, browser), 'manifest.json'), 'utf8'));
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
    expect(permissions.toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    // What its content scripts have there anyway.
    expect(host_permissions).toEqual([...new Set(matchesOf('production'))]);
  });

  it.each(BROWSERS)(
    'has each permission explained, at the first run and in the README: %s',
    (kind) => {
      const { permissions = [] } = manifestOf('test', kind);
      expect(permissions).toContain('storage');
      expect(() => explained(permissions)).not.toThrow();
      const readme = readFileSync(fromRoot('README.md'), 'utf8');
      const rows = [...readme.matchAll(/^\| `(\w+)`（/gmu)].map(([, name]) => name);
      expect(permissions.filter((name) => !rows.includes(name))).toEqual([]);
      const every = BROWSERS.flatMap((one) => manifestOf('test', one).permissions ?? []);
      expect(rows.filter((name = '') => !every.includes(name))).toEqual([]);
    },
  );

  it('lets no page reach it', () => {
    const manifest = manifestOf('production');
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('runs in its own pages nothing but its own scripts', () => {
    const policy = manifestOf('production').content_security_policy?.extension_pages ?? '';
    const rules = new Map(
      policy.split(';').map((rule): [string, string] => {
        const [name = '', ...sources] = rule.trim().split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(rules.get('default-src')).toBe("'none'");
    for (const name of ['script-src', 'style-src']) expect(rules.get(name)).toBe("'self'");
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(rules.get(name)).toBe("'none'");
    }
  });

  it('asks for other sites one by one, and at installation for none', () => {
    expect(manifestOf('production').optional_host_permissions).toEqual(['*://*/*']);
  });

  it('weighs no more than it may', () => {
    const weights = weigh(builtExtension('production'));
    console.log(weights.map(describeWeight).join('\n'));
    expect(() => keepBudgets(weights)).not.toThrow();
  });

  it('brings the licences of what is bundled', () => {
    const licences = readFileSync(join(builtExtension('production'), 'licences.txt'), 'utf8');
    for (const name of ['preact', 'dexie', 'opencc-js', 'pdfjs-dist', 'wxt']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'mu'));
    }
  });
});
