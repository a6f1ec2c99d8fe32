import { vi } from 'vitest';
import type { ConversionSettings } from '../../../lib/settings/conversion-settings.ts';

type Items = Record<string, unknown>;
type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/** In bytes: what a browser takes of one item of `storage.sync`. */
const ITEM_MAX = 8192;

/** As much of an area of a browser's storage as settings use; what is stored went through JSON. */
class Area {
  readonly items = new Map<string, unknown>();
  readonly #listeners = new Set<Listener>();
  readonly #itemMax: number;
  /** Which items were set here since they were last carried away. */
  readonly changed = new Set<string>();
  writes = 0;

  constructor(itemMax = Number.POSITIVE_INFINITY) {
    this.#itemMax = itemMax;
  }

  readonly get = async (keys: string | readonly string[]): Promise<Items> => {
    const known = [keys].flat().filter((key) => this.items.has(key));
    return Object.fromEntries(known.map((key) => [key, this.items.get(key)]));
  };

  readonly set = async (added: Items): Promise<void> => {
    for (const [key, value] of Object.entries(added)) {
      const text = JSON.stringify(value);
      if (Buffer.byteLength(key + text) > this.#itemMax) throw new Error('QUOTA_BYTES_PER_ITEM');
      this.writes++;
      this.changed.add(key);
      this.put(key, JSON.parse(text));
    }
  };

  readonly remove = async (key: string): Promise<void> => {
    this.items.delete(key);
    this.#tell({ [key]: {} });
  };

  readonly onChanged = {
    addListener: (listener: Listener) => this.#listeners.add(listener),
    removeListener: (listener: Listener) => this.#listeners.delete(listener),
  };

  /** An item as it comes from elsewhere. */
  put(key: string, value: unknown): void {
    this.items.set(key, value);
    this.#tell({ [key]: { newValue: value } });
  }

  #tell(changes: Parameters<Listener>[0]): void {
    for (const listener of this.#listeners) listener(changes);
  }
}

/** A browser with the extension in it, whose clock may be wrong. */
export interface SyncedBrowser {
  readonly local: Area;
  readonly sync: Area;
  readonly set: (change: Partial<ConversionSettings>) => Promise<void>;
  readonly settings: () => Promise<ConversionSettings>;
  readonly share: (isShared: boolean) => Promise<void>;
}

/** What the makers of browsers keep between two of them: of each item what was set last. */
export class SyncServer {
  readonly #items = new Map<string, unknown>();

  /** A browser is online: it gives what was set there, and then takes what others have given. */
  meet({ sync }: SyncedBrowser): void {
    for (const key of sync.changed) this.#items.set(key, sync.items.get(key));
    sync.changed.clear();
    for (const [key, value] of this.#items) {
      const isKnown = JSON.stringify(sync.items.get(key)) === JSON.stringify(value);
      if (!isKnown) sync.put(key, value);
    }
  }
}

/** The extension's own modules, loaded for one browser. */
export async function openBrowser(): Promise<SyncedBrowser> {
  const [local, sync] = [new Area(), new Area(ITEM_MAX)];
  const started = { addListener: () => undefined };
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({
    browser: { storage: { local, sync }, runtime: { onInstalled: started, onStartup: started } },
  }));
  const store = await import('../../../entrypoints/services/stores/conversion-store.ts');
  const sharing = await import('../../../entrypoints/services/stores/settings-sharing.ts');
  const { syncSettings } = await import('../../../entrypoints/background/sync-settings.ts');
  syncSettings();
  return {
    local,
    sync,
    set: async (change) =>
      store.storeConversionSettings({ ...(await store.conversionSettings()), ...change }),
    settings: store.conversionSettings,
    share: sharing.shareSettings,
  };
}

/** Until all that has been begun is done: everything here waits for promises alone. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
