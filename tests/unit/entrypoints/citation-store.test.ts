import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  citationSettings,
  keepCorrections,
  keptCorrections,
  rememberCitationSettings,
  watchCitationSettings,
} from '../../../entrypoints/services/stores/citation-store.ts';
import { correctedFields, NO_CORRECTIONS } from '../../../lib/cite/corrections.ts';
import type { SourceFields } from '../../../lib/cite/source.ts';
import { USUAL_CITATION_SETTINGS } from '../../../lib/settings/citation-settings.ts';

type Changes = Record<string, { newValue?: unknown }>;

/** As much of the browser's storage as the store uses; what is stored went through JSON. */
const { stored, listeners } = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  listeners: new Set<(changes: Changes) => void>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: string | string[]) =>
          Object.fromEntries([keys].flat().map((key) => [key, stored.get(key)])),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) {
            stored.set(key, JSON.parse(JSON.stringify(value)));
            for (const listener of listeners) listener({ [key]: { newValue: value } });
          }
        },
        remove: async (key: string) => stored.delete(key),
        onChanged: {
          addListener: (listener: (changes: Changes) => void) => listeners.add(listener),
          removeListener: (listener: (changes: Changes) => void) => listeners.delete(listener),
        },
      },
    },
  },
}));

const BOOK = '//magazine.test/book/';
const READ: SourceFields = {
  type: 'book',
  publication: '江岸电子',
  issue: '8',
  title: '船灯',
  flipPage: 61,
};
const EDITED: SourceFields = {
  ...READ,
  type: 'magazine',
  publication: '江岸',
  issn: '0378-5955',
  title: '江上船灯',
};

beforeEach(() => {
  stored.clear();
  listeners.clear();
});

describe('what is corrected', () => {
  it('is there on the next reading of the same article', async () => {
    await keepCorrections({ book: BOOK, read: READ }, EDITED);
    const kept = await keptCorrections({ book: BOOK, read: { ...READ, flipPage: 62 } });
    expect(correctedFields({ ...READ, flipPage: 62 }, kept)).toEqual({ ...EDITED, flipPage: 62 });
  });

  it('of the publication is there in another book of it, by its right name', async () => {
    await keepCorrections({ book: BOOK, read: READ }, EDITED);
    const other: SourceFields = {
      type: 'journal',
      publication: '江 岸',
      issue: '9',
      title: '新桥',
    };
    const kept = await keptCorrections({ book: '//magazine.test/other/', read: other });
    expect(correctedFields(other, kept)).toEqual({ ...other, type: 'magazine', issn: '0378-5955' });
  });

  it('is gone when it is as it was read again', async () => {
    await keepCorrections({ book: BOOK, read: READ }, EDITED);
    await keepCorrections({ book: BOOK, read: READ }, { ...READ, publication: '江岸' });
    expect([...stored.keys()]).toEqual([`correction:book:${BOOK}`]);
    await keepCorrections({ book: BOOK, read: READ }, READ);
    expect(await keptCorrections({ book: BOOK, read: READ })).toEqual(NO_CORRECTIONS);
  });

  it('is not made of whatever else is stored there', async () => {
    stored.set(`correction:book:${BOOK}`, 'x');
    stored.set(`correction:article:${BOOK}#title=船灯`, { version: 1, fields: { title: 7 } });
    expect(await keptCorrections({ book: BOOK, read: READ })).toEqual(NO_CORRECTIONS);
  });
});

describe('how the reader cites', () => {
  it('is as usual before any choice, and then as chosen', async () => {
    expect(await citationSettings()).toEqual(USUAL_CITATION_SETTINGS);
    const chosen = { ...USUAL_CITATION_SETTINGS, style: 'mla' as const };
    await rememberCitationSettings(chosen);
    expect(await citationSettings()).toEqual(chosen);
  });

  it('is heard of wherever it is changed, until the signal', async () => {
    const heard = vi.fn();
    const end = new AbortController();
    watchCitationSettings(heard, end.signal);
    const chosen = { ...USUAL_CITATION_SETTINGS, style: 'apa' as const };
    await rememberCitationSettings(chosen);
    await keepCorrections({ book: BOOK, read: READ }, EDITED);
    expect(heard.mock.calls).toEqual([[chosen]]);
    end.abort();
    await rememberCitationSettings(USUAL_CITATION_SETTINGS);
    expect(heard).toHaveBeenCalledOnce();
  });
});
