import { beforeEach, describe, expect, it, vi } from 'vitest';

const PATTERN = '*://books.example/*';
const DECLARED = [
  { js: ['text.js'], include_globs: ['*/files/basic-html/page*'], run_at: 'document_start' },
  // As Firefox gives it.
  { js: ['moz-extension://own/viewer.js'] },
];

/** A browser in little: what was granted, what is registered, and who listens for changes. */
const fake = vi.hoisted(() => ({
  origins: [] as string[],
  scripts: new Map<string, { readonly id: string; readonly matches: readonly string[] }>(),
  listeners: [] as (() => void)[],
}));

vi.mock('wxt/browser', () => {
  const event = { addListener: (listener: () => void) => fake.listeners.push(listener) };
  const put = async (all: readonly { readonly id: string; readonly matches: string[] }[]) => {
    for (const script of all) fake.scripts.set(script.id, script);
  };
  const browser = {
    runtime: {
      getManifest: () => ({ content_scripts: DECLARED, host_permissions: ['*://home.example/*'] }),
      getURL: (path: string) => `moz-extension://own${path}`,
      onInstalled: event,
      onStartup: event,
    },
    permissions: {
      getAll: async () => ({ origins: ['*://home.example/*', ...fake.origins] }),
      onAdded: event,
      onRemoved: event,
    },
    scripting: {
      getRegisteredContentScripts: async () => [...fake.scripts.values()],
      registerContentScripts: put,
      updateContentScripts: put,
      unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
        for (const id of ids) fake.scripts.delete(id);
      },
    },
  };
  return { browser };
});

const { keepSiteScripts } = await import('../../../entrypoints/background/site-scripts.ts');

describe('keepSiteScripts', () => {
  beforeEach(() => {
    fake.origins = [];
    fake.scripts.clear();
    fake.listeners.length = 0;
    keepSiteScripts();
  });

  /** As if the browser had started, or a permission come or gone, several times in a row. */
  async function change(): Promise<void> {
    for (const listener of fake.listeners) listener();
    await new Promise((done) => setTimeout(done));
  }

  it('registers nothing where nothing was granted', async () => {
    await change();
    expect(fake.scripts.size).toBe(0);
  });

  it('registers the manifest’s scripts where a site was, and no more when asked again', async () => {
    fake.origins = [PATTERN];
    await change();
    await change();
    expect([...fake.scripts.values()]).toMatchObject([
      { id: 'text.js', matches: ['*://books.example/*files/basic-html/page*'] },
      { id: 'viewer.js', js: ['viewer.js'], matches: [PATTERN] },
    ]);
  });

  it('follows what is granted and taken back, and drops scripts of an earlier version', async () => {
    fake.scripts.set('old.js', { id: 'old.js', matches: [PATTERN] });
    fake.origins = [PATTERN, '*://other.example/*'];
    await change();
    expect([...fake.scripts.keys()].sort()).toEqual(['text.js', 'viewer.js']);
    fake.origins = ['*://other.example/*'];
    await change();
    expect(fake.scripts.get('viewer.js')?.matches).toEqual(['*://other.example/*']);
    fake.origins = [];
    await change();
    expect(fake.scripts.size).toBe(0);
  });
});
