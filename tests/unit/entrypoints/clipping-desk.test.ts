import { describe, expect, it, vi } from 'vitest';
import { ClippingDesk } from '../../../entrypoints/sidepanel/clipping-desk.ts';
import type { ClipboardContent } from '../../../lib/cite/copy/copy-of.ts';
import { NO_CORRECTIONS } from '../../../lib/cite/corrections.ts';
import { USUAL_CITATION_SETTINGS } from '../../../lib/settings/citation-settings.ts';
import { CLIPPING, clipping } from '../clippings/any-clipping.ts';

const SECOND = clipping(
  { quote: '岸上没有人。\n风很大。' },
  { corrected: { title: '渡口之夜', authors: null } },
);

function deskOf({ copies = true, kept = NO_CORRECTIONS } = {}) {
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
    keptCorrections: async () => kept,
    keepCorrections,
    rememberSettings: () => Promise.resolve(),
  });
  desk.use({ ...USUAL_CITATION_SETTINGS, style: 'plain' });
  return { desk, copied, correct, keepCorrections };
}

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

  it('offers what could not be copied', async () => {
    const { desk } = deskOf({ copies: false });
    desk.copyClippings([CLIPPING]);
    await settled();
    expect(desk.view.uncopied?.text).toContain('《渡口》');
    desk.dismiss();
    expect(desk.view.uncopied).toBeNull();
  });
});
