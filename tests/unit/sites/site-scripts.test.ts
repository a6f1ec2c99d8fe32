import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../lib/sites/site.ts';
import {
  type DeclaredScript,
  scriptChanges,
  siteScripts,
} from '../../../lib/sites/site-scripts.ts';

const TEXT: DeclaredScript = {
  js: ['text.js'],
  includeGlobs: ['*/files/basic-html/page*'],
  allFrames: true,
  runAt: 'document_start',
};
const VIEWER: DeclaredScript = {
  js: ['viewer.js'],
  includeGlobs: [],
  allFrames: false,
  runAt: 'document_idle',
};
const site = (host: string): Site => ({ host, pattern: `*://${host}/*` });

describe('siteScripts', () => {
  it('is the manifest’s scripts, on the sites that were granted', () => {
    expect(siteScripts([TEXT, VIEWER], [site('a.example'), site('b.example')])).toEqual([
      {
        id: 'text.js',
        js: ['text.js'],
        allFrames: true,
        runAt: 'document_start',
        matches: ['*://a.example/*files/basic-html/page*', '*://b.example/*files/basic-html/page*'],
      },
      {
        id: 'viewer.js',
        js: ['viewer.js'],
        allFrames: false,
        runAt: 'document_idle',
        matches: ['*://a.example/*', '*://b.example/*'],
      },
    ]);
  });

  it('is nothing where no site was granted', () => {
    expect(siteScripts([TEXT, VIEWER], [])).toEqual([]);
  });
});

describe('scriptChanges', () => {
  const wanted = siteScripts([TEXT, VIEWER], [site('a.example')]);

  it('registers what is new, updates what is there, and takes away what is not wanted', () => {
    const { register, update, unregister } = scriptChanges(['viewer.js', 'old.js'], wanted);
    expect(register.map(({ id }) => id)).toEqual(['text.js']);
    expect(update.map(({ id }) => id)).toEqual(['viewer.js']);
    expect(unregister).toEqual(['old.js']);
  });

  it('leads from any state to the one that is wanted', () => {
    const id = fc.constantFrom<string>('text.js', 'viewer.js', 'old.js', 'older.js');
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.subarray(wanted), (registered, scripts) => {
        const changes = scriptChanges(registered, scripts);
        const kept = registered.filter((one) => !changes.unregister.includes(one));
        const now = [...kept, ...changes.register.map((script) => script.id)];
        expect(now.sort()).toEqual(scripts.map((script) => script.id).sort());
        expect(changes.update.every((script) => kept.includes(script.id))).toBe(true);
      }),
    );
  });
});
