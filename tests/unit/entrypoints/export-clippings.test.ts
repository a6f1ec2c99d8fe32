import { describe, expect, it } from 'vitest';
import type { ClippingStore } from '../../../entrypoints/services/clipping-store/clipping-store.ts';
import { exportedFiles } from '../../../entrypoints/sidepanel/export-clippings.ts';
import { importedDictionaries } from '../../../lib/convert/opencc-dictionaries.ts';
import type { Target } from '../../../lib/convert/target.ts';
import { TextConverter } from '../../../lib/convert/text-converter.ts';
import { clipping } from '../clippings/any-clipping.ts';

const QUOTES = ['这是头发，说来话长', '皇后', '這是頭髮，說來話長'];
const CLIPPINGS = QUOTES.map((quote) => clipping({ quote }));
const converter = new TextConverter(importedDictionaries);

/** The text of an export of all clippings. */
async function exported(format: 'text' | 'backup', script: Target | null): Promise<string> {
  const store: Pick<ClippingStore, 'get'> = { get: async () => ({ ok: true, value: CLIPPINGS }) };
  const files = await exportedFiles(
    CLIPPINGS.map(({ id }) => id),
    { format, flavour: 'obsidian', template: '', perIssue: false, script },
    {
      // Only what an export asks of it.
      store: store as ClippingStore,
      t: (key) => key,
      day: () => '2026-11-25',
      now: () => 0,
      convert: ({ texts, to, quotes }) => converter.convert(texts, { to, quotes, words: [] }),
    },
    () => true,
  );
  return (files ?? []).flatMap(({ parts }) => parts).join('');
}

describe('an export', () => {
  it('has the quotes as they were printed', async () => {
    const text = await exported('text', null);
    for (const quote of QUOTES) expect(text).toContain(quote);
  });

  it('or in the script that the reader wants', async () => {
    const text = await exported('text', 'tw');
    expect(text).not.toContain(QUOTES[0]);
    expect(text.split('這是頭髮，說來話長')).toHaveLength(3);
  });

  it('is a backup only of what was kept', async () => {
    const text = await exported('backup', 'tw');
    for (const quote of QUOTES) expect(text).toContain(quote);
  });
});
