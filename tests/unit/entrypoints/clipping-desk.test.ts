import { describe, expect, it, vi } from 'vitest';
import { ClippingDesk } from '../../../entrypoints/sidepanel/clipping-desk.ts';
import { ClippingWriter } from '../../../entrypoints/sidepanel/clipping-writer.ts';
import type { ClipboardContent } from '../../../lib/cite/copy/copy-of.ts';
import { type KeptCorrections, NO_CORRECTIONS } from '../../../lib/cite/corrections.ts';
import { importedDictionaries } from '../../../lib/convert/dictionaries/opencc-dictionaries.ts';
import { TextConverter } from '../../../lib/convert/text-converter.ts';
import { USUAL_CITATION_SETTINGS } from '../../../lib/settings/citation-settings.ts';
import {
  type ConversionSettings,
  USUAL_CONVERSION_SETTINGS,
} from '../../../lib/settings/conversion-settings.ts';
import { CLIPPING, clipping } from '../clippings/any-clipping.ts';

const SECOND = clipping(
  { quote: '岸上没有人。\n风很大。' },
  { corrected: { title: '渡口之夜', authors: null } },
);

const converter = new TextConverter(importedDictionaries);

function deskOf({
  copies = true,
  kept = NO_CORRECTIONS,
  conversion = USUAL_CONVERSION_SETTINGS,
}: {
  readonly copies?: boolean;
  readonly kept?: KeptCorrections;
  readonly conversion?: ConversionSettings;
} = {}) {
  const copied: ClipboardContent[] = [];
  const correct = vi.fn();
  const keepCorrections = vi.fn(() => Promise.resolve());
  const desk = new ClippingDesk({
    named: async (ids) => [CLIPPING, SECOND].filter(({ id }) => ids.includes(id)),
    correct,
    copyRichText: async (content) => {
      if (copies) copied.push(content);
      return copies;
    },
    writer: new ClippingWriter({
      convert: ({ texts, to, quotes }) => converter.convert(texts, { to, quotes, words: [] }),
      allCorrections: async () => () => kept,
    }),
    conversion: () => conversion,
    keepCorrections,
    rememberSettings: () => Promise.resolve(),
  });
  desk.use({ ...USUAL_CITATION_SETTINGS, style: 'plain' });
  return { desk, copied, correct, keepCorrections };
}

const TAIWAN: ConversionSettings = { ...USUAL_CONVERSION_SETTINGS, target: 'tw' };

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describe('ClippingDesk', () => {
  it('copies a clipping with its citation', async () => {
    const { desk, copied } = deskOf();
    desk.copyClippings([CLIPPING]);
    await settled();
    expect(copied.map(({ text }) => text)).toEqual([
      '“渡口的灯还亮着，船已经走了。”\n沈一舟：《渡口》，《江岸旧事》2024年第8期，第59页',
    ]);
    expect(desk.view.notice).toBe('copied');
  });

  it('copies many, each as the reader has corrected it', async () => {
    const { desk, copied } = deskOf();
    desk.copyNamed([CLIPPING.id, SECOND.id]);
    await settled();
    expect(copied[0]?.text).toContain('《渡口》，《江岸旧事》2024年第8期，第59页\n\n“岸上没有人。');
    expect(copied[0]?.text).toContain('“风很大。”\n《渡口之夜》，《江岸旧事》2024年第8期，第59页');
  });

  it('knows what was corrected of the publication elsewhere', async () => {
    const publication = { publisher: '江岸杂志社', type: 'book' } as const;
    const { desk } = deskOf({ kept: { ...NO_CORRECTIONS, publication } });
    desk.look(CLIPPING);
    await settled();
    expect(desk.view).toMatchObject({
      cited: CLIPPING.id,
      quoted: { source: { publisher: '江岸杂志社', type: 'book' } },
    });
    desk.look(null);
    expect(desk.view).toMatchObject({ cited: null, quoted: null });
  });

  it('keeps a correction with the clipping, and for the page that it is of', async () => {
    const { desk, correct, keepCorrections } = deskOf();
    desk.look(CLIPPING);
    await settled();
    const { read, book } = CLIPPING.capture;
    desk.edit({ ...read, title: '渡口之夜' });
    expect(correct).toHaveBeenCalledWith(CLIPPING.id, { title: '渡口之夜' });
    expect(keepCorrections).toHaveBeenCalledWith({ book, read }, { ...read, title: '渡口之夜' });
    expect(desk.view.quoted?.source.title).toBe('渡口之夜');
  });

  it('copies the quote as it is shown, and cites the source in its own script', async () => {
    const { desk, copied } = deskOf({ conversion: TAIWAN });
    desk.copyClippings([CLIPPING]);
    await vi.waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]?.text).toBe(
      '「渡口的燈還亮著，船已經走了。」\n沈一舟：《渡口》，《江岸旧事》2024年第8期，第59页',
    );
  });

  it('or the quote as it was printed, and the source as it is shown', async () => {
    const conversion = { ...TAIWAN, copied: 'original', cited: 'shown' } as const;
    const { desk, copied } = deskOf({ conversion });
    desk.copyClippings([CLIPPING]);
    await vi.waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]?.text).toMatch(
      /^“渡口的灯还亮着，船已经走了。”\n沈一舟：《渡口》，《江岸舊事》/u,
    );
  });

  it('shows what will be copied; the form has the source as it was printed', async () => {
    const { desk } = deskOf({ conversion: { ...TAIWAN, cited: 'shown' } });
    desk.look(CLIPPING);
    await vi.waitFor(() => expect(desk.view.quoted).not.toBeNull());
    expect(desk.view.quoted).toMatchObject({
      paragraphs: ['渡口的燈還亮著，船已經走了。'],
      source: { publication: '江岸旧事' },
      cited: { publication: '江岸舊事' },
    });
    const { read } = CLIPPING.capture;
    desk.edit({ ...read, title: '渡口旧梦' });
    await vi.waitFor(() => expect(desk.view.quoted?.cited.title).toBe('渡口舊夢'));
    expect(desk.view.quoted?.source.title).toBe('渡口旧梦');
    desk.renew();
    await vi.waitFor(() => expect(desk.view.quoted?.source.title).toBe('渡口旧梦'));
  });

  it('carries a clipping that is dragged in the same shape', () => {
    expect(deskOf().desk.carried(CLIPPING).text).toBe(
      '“渡口的灯还亮着，船已经走了。”\n沈一舟：《渡口》，《江岸旧事》2024年第8期，第59页',
    );
  });

  it('offers what could not be copied', async () => {
    const { desk } = deskOf({ copies: false });
    desk.copyClippings([CLIPPING]);
    await settled();
    expect(desk.view.uncopied?.text).toContain('《渡口》');
    desk.dismiss();
    expect(desk.view.uncopied).toBeNull();
  });
});
