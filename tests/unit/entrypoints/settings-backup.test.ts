import { beforeEach, describe, expect, it, vi } from 'vitest';

type Items = Record<string, unknown>;

/** As much of a browser as a backup of settings asks for. */
const { stored, origins } = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  origins: [] as string[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (wanted: string | readonly string[] | null): Promise<Items> => {
          const names = wanted === null ? [...stored.keys()] : [wanted].flat();
          const known = names.filter((name) => stored.has(name));
          return Object.fromEntries(known.map((name) => [name, stored.get(name)]));
        },
        set: async (items: Items): Promise<void> => {
          for (const [name, item] of Object.entries(items)) {
            stored.set(name, JSON.parse(JSON.stringify(item)));
          }
        },
        remove: async (names: string | readonly string[]): Promise<void> => {
          for (const name of [names].flat()) stored.delete(name);
        },
      },
    },
    permissions: { getAll: async () => ({ origins }) },
    runtime: { getManifest: () => ({ host_permissions: ['*://*.home.example/*'] }) },
  },
}));

const { backedUpSettings, restoreSettings } = await import(
  '../../../entrypoints/services/settings-backup.ts'
);
const { offeredSites, stopOffering } = await import(
  '../../../entrypoints/services/offered-sites.ts'
);
const { mergeKept, readKept, valuesOf } = await import('../../../lib/settings/kept-settings.ts');
const { settingsBackup } = await import('../../../lib/settings/settings-backup.ts');

const BACKUP = settingsBackup(
  { readingSettings: { theme: 'sepia' }, conversionWords: 's2tw\t发布\t發佈\n' },
  ['a.example', 'b.example', 'www.home.example'],
);
const offeredHosts = async (): Promise<string[]> => (await offeredSites()).map(({ host }) => host);

describe('a backup of settings in a browser', () => {
  beforeEach(() => {
    stored.clear();
    origins.splice(0, origins.length, '*://b.example/*', '*://*.home.example/*');
  });

  it('holds what is stored and which sites are allowed', async () => {
    stored.set('citationSettings', { style: 'apa' });
    const { settings, sites } = await backedUpSettings();
    expect(settings.citationSettings?.fields.style?.value).toBe('apa');
    expect(sites).toEqual(['b.example']);
  });

  it('is restored beside what is there, and grants no site', async () => {
    stored.set('settingsStay', true);
    await restoreSettings(BACKUP);
    expect(stored.get('readingSettings')).toEqual({ theme: 'sepia' });
    expect(stored.get('settingsStay')).toBe(true);
    expect(origins).toHaveLength(2);
  });

  it('offers the sites that are not allowed, until the reader declines', async () => {
    await restoreSettings(BACKUP);
    await restoreSettings(BACKUP);
    expect(await offeredHosts()).toEqual(['a.example']);
    for (const site of await offeredSites()) await stopOffering(site);
    expect(await offeredHosts()).toEqual([]);
    expect(stored.has('offeredSites')).toBe(false);
  });

  it('is undone as if it had never been', async () => {
    stored.set('readingSettings', { theme: 'dark', size: 2 });
    stored.set('conversionWords', 's2tw\t皇后\t皇后\n');
    const before = Object.fromEntries(stored);
    const undo = await restoreSettings(BACKUP);
    const carried = readKept(stored.get('readingSettings:kept'));
    await undo();
    const now = Object.fromEntries(stored);
    expect(now).toMatchObject(before);
    expect(now).not.toHaveProperty('offeredSites');
    // What the browser has carried away meanwhile does not come back.
    const kept = readKept(now['readingSettings:kept']);
    expect(valuesOf(mergeKept(kept, carried))).toEqual({ theme: 'dark', size: 2 });
  });
});
