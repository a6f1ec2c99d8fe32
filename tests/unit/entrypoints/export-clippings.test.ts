import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../../components/panel/panel-state.ts';
import type { ClippingStore } from '../../../entrypoints/services/clipping-store/clipping-store.ts';
import { ClippingWriter } from '../../../entrypoints/sidepanel/clipping-writer.ts';
import { exportedFiles } from '../../../entrypoints/sidepanel/export-clippings.ts';
import { citeAs } from '../../../lib/cite/cite-as.ts';
import { NO_CORRECTIONS } from '../../../lib/cite/corrections.ts';
import type { Clipping } from '../../../lib/clippings/clipping.ts';
import { TEMPLATES } from '../../../lib/clippings/exports/markdown.ts';
import { importedDictionaries } from '../../../lib/convert/dictionaries/opencc-dictionaries.ts';
import type { Target } from '../../../lib/convert/target.ts';
import { TextConverter } from '../../../lib/convert/text-converter.ts';
import { USUAL_CITATION_SETTINGS } from '../../../lib/settings/citation-settings.ts';
import { clipping } from '../clippings/any-clipping.ts';

const QUOTES = ['这是头发，说来话长', '皇后', '這是頭髮，說來話長'];
const CLIPPINGS = QUOTES.map((quote) => clipping({ quote }));
const converter = new TextConverter(importedDictionaries);
/** The reader cites in the edition of 2015, and has corrected the publication's name elsewhere. */
const SETTINGS = { ...USUAL_CITATION_SETTINGS, style: 'gbt7714-2015', content: 'quote' } as const;
const writer = new ClippingWriter({
  convert: ({ texts, to, quotes }) => converter.convert(texts, { to, quotes, words: [] }),
  allCorrections: async () => () => ({
    ...NO_CORRECTIONS,
    book: { publication: '江岸旧闻' },
  }),
});

/** The text of an export of all clippings. */
async function exported(
  format: ExportFormat,
  script: Target | null = null,
  clippings: readonly Clipping[] = CLIPPINGS,
): Promise<string> {
  const store: Pick<ClippingStore, 'get'> = {
    get: async () => ({ ok: true, value: [...clippings] }),
  };
  const files = await exportedFiles(
    clippings.map(({ id }) => id),
    { format, flavour: 'obsidian', template: TEMPLATES.obsidian, perIssue: false, script },
    {
      // Only what an export asks of it.
      store: store as ClippingStore,
      t: (key) => key,
      day: () => '2026-11-25',
      now: () => 0,
      settings: async () => null,
      written: (own, to) => writer.write(own, { quotes: to, marks: 'place', sources: to }),
      cited: () => ({ cite: citeAs(SETTINGS), shape: SETTINGS }),
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

  it.each<ExportFormat>(['text', 'html', 'markdown', 'csv'])(
    'cites as the reader does, with all corrections, in %s',
    async (format) => {
      const text = await exported(format);
      // Markdown's own marks are escaped in a text.
      expect(text.replaceAll('\\', '')).toContain('沈一舟. 渡口[J]. 江岸旧闻, 2024(8): 59');
      for (const quote of QUOTES) expect(text).toContain(quote);
    },
  );

  it.each<ExportFormat>(['ris', 'bibtex', 'csl-json'])(
    'has each source once for a reference manager, in %s',
    async (format) => {
      const other = clipping({ read: { publication: '山河', title: '石桥', type: 'journal' } });
      const [item, next, ...others] = new Cite(await exported(format, 'tw', [...CLIPPINGS, other]))
        .data;
      expect(item).toMatchObject({ title: '渡口', 'container-title': '江岸舊聞', page: '59' });
      expect(next).toMatchObject({ title: '石橋' });
      expect(others).toEqual([]);
    },
  );

  it('is a backup only of what was kept', async () => {
    const text = await exported('backup', 'tw');
    for (const quote of QUOTES) expect(text).toContain(quote);
  });
});
