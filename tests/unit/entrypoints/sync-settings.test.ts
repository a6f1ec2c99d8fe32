import { beforeEach, describe, expect, it, vi } from 'vitest';

type Items = Record<string, unknown>;
type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/** As much of a browser's storage as settings use; what is stored went through JSON. */
const { area, started, local, sync } = vi.hoisted(() => {
  const area = () => {
    const items = new Map<string, unknown>();
    const listeners = new Set<Listener>();
    const tell: Listener = (changes) => {
      for (const listener of listeners) listener(changes);
    };
    return {
      items,
      get: async (keys: string | readonly string[]): Promise<Items> => {
        const known = [keys].flat().filter((key) => items.has(key));
        return Object.fromEntries(known.map((key) => [key, items.get(key)]));
      },
      set: async (added: Items): Promise<void> => {
        for (const [key, value] of Object.entries(added)) {
          items.set(key, JSON.parse(JSON.stringify(value)));
          tell({ [key]: { newValue: items.get(key) } });
        }
      },
      remove: async (key: string): Promise<void> => {
        items.delete(key);
        tell({ [key]: {} });
      },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    };
  };
  return { area, started: [] as (() => void)[], local: area(), sync: area() };
});

vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local, sync },
    runtime: {
      onInstalled: { addListener: (begin: () => void) => started.push(begin) },
      onStartup: { addListener: () => undefined },
    },
  },
}));

const { syncSettings } = await import('../../../entrypoints/background/sync-settings.ts');
const { conversionSettings, storeConversionSettings } = await import(
  '../../../entrypoints/services/stores/conversion-store.ts'
);
const { panelSettings, rememberPanelSettings } = await import(
  '../../../entrypoints/services/stores/panel-store.ts'
);
const { shareSettings } = await import('../../../entrypoints/services/stores/settings-sharing.ts');
const { USUAL_CONVERSION_SETTINGS } = await import('../../../lib/settings/conversion-settings.ts');

const NAME = 'conversionSettings';
const fieldsIn = (storage: ReturnType<typeof area>, name = NAME): unknown =>
  Reflect.get(Object(storage.items.get(name)), 'fields');

syncSettings();

describe('settings that the browser carries', () => {
  beforeEach(async () => {
    local.items.clear();
    sync.items.clear();
  });

  it('go out as soon as they are changed', async () => {
    await storeConversionSettings({ ...USUAL_CONVERSION_SETTINGS, target: 'tw' });
    const target = { value: 'tw', changed: expect.any(Number) };
    await vi.waitFor(() => expect(fieldsIn(sync)).toEqual({ target }));
  });

  it('come in, and leave what was changed here', async () => {
    await storeConversionSettings({ ...USUAL_CONVERSION_SETTINGS, quotes: 'kept' });
    await sync.set({ [NAME]: { version: 2, fields: { target: { value: 'hk', changed: 5 } } } });
    await vi.waitFor(async () => {
      expect(await conversionSettings()).toMatchObject({ target: 'hk', quotes: 'kept' });
    });
    // What is set here is written by nobody else.
    expect(fieldsIn(local, `${NAME}:kept`)).not.toHaveProperty('target');
    await vi.waitFor(() => expect(fieldsIn(sync)).toHaveProperty('quotes'));
  });

  it('go out upgraded, where the version before has left them', async () => {
    local.items.set(NAME, { target: 'twp' });
    for (const begin of started) begin();
    const target = { value: 'twp', changed: 0 };
    await vi.waitFor(() => expect(fieldsIn(sync)).toEqual({ target }));
  });

  it('are not what was done on this computer', async () => {
    await rememberPanelSettings({ ...(await panelSettings()), backedUp: 7, sort: 'oldest' });
    const sort = { value: 'oldest', changed: expect.any(Number) };
    await vi.waitFor(() => expect(fieldsIn(sync, 'panelSettings')).toEqual({ sort }));
    expect((await panelSettings()).backedUp).toBe(7);
  });

  it('stay where the reader wants them to, and go out once that has changed', async () => {
    await shareSettings(false);
    await storeConversionSettings({ ...USUAL_CONVERSION_SETTINGS, target: 's' });
    // What is done after it has been done before: one after the other.
    await shareSettings(false);
    await new Promise((settled) => setTimeout(settled));
    expect(sync.items.size).toBe(0);
    await shareSettings(true);
    await vi.waitFor(() => expect(fieldsIn(sync)).toHaveProperty('target'));
  });
});
