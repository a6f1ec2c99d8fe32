import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../components/reading-view/reading.ts';
import { PageConversion } from '../../../entrypoints/reader-app/conversion/page-conversion.ts';
import type { convertTexts } from '../../../entrypoints/services/convert-texts.ts';
import type { ProsePage } from '../../../lib/model/block.ts';
import {
  type ConversionSettings,
  USUAL_CONVERSION_SETTINGS,
} from '../../../lib/settings/conversion-settings.ts';
import { USUAL_READING_SETTINGS } from '../../../lib/settings/reading-settings.ts';
import { block } from '../components/block.ts';

const BOOK = 'http://site/book/';
const TAIWAN: ConversionSettings = { ...USUAL_CONVERSION_SETTINGS, target: 'tw' };

const pageOf = (flipPage: number, text: string): ProsePage => ({
  flipPage,
  folio: null,
  title: null,
  blocks: [block('paragraph', text)],
});

const readingOf = (prose: ProsePage): Reading => ({
  shown: 'prose',
  title: null,
  place: { flipPage: 1, root: BOOK, viewer: BOOK, previous: null, next: null, pictures: [] },
  content: { kind: 'prose', prose },
  notice: null,
  settings: USUAL_READING_SETTINGS,
  turning: false,
});

/** `tw:` stands for a conversion; each waits until it is let through. */
function stage(settings: ConversionSettings) {
  let gate = Promise.resolve();
  const convert = vi.fn<typeof convertTexts>(async ({ texts, to }) => {
    await gate;
    return texts.map((text) => ({
      text: `${to}:${text}`,
      alignment: [],
      doubts: [],
      direction: null,
    }));
  });
  const redraw = vi.fn();
  const own = new PageConversion(
    {
      convert,
      redraw,
      keepSettings: async () => undefined,
      addWord: async () => undefined,
      bookWords: async () => [],
      forgetWords: async () => undefined,
      whenIdle: async () => undefined,
      findDoubt: () => null,
    },
    settings,
  );
  const shown = (prose: ProsePage): string | undefined => {
    const { content } = own.applied(readingOf(prose));
    return content.kind === 'prose' ? content.converted?.blocks[0]?.text : undefined;
  };
  const hold = (): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    gate = promise;
    return resolve;
  };
  return { own, convert, redraw, shown, hold };
}

const FIRST = pageOf(1, '这个时候他们来说话');
const NEXT = pageOf(2, '这个时候我们来学习');
const TRADITIONAL = pageOf(3, '這個時候他們來說話');

describe('PageConversion', () => {
  it('draws a page once where nothing is to be converted', () => {
    const { redraw, shown, convert } = stage(USUAL_CONVERSION_SETTINGS);
    expect(shown(FIRST)).toBeUndefined();
    expect(redraw).not.toHaveBeenCalled();
    expect(convert).not.toHaveBeenCalled();
  });

  it('draws a page anew when its conversion has come', async () => {
    const { redraw, shown } = stage(TAIWAN);
    expect(shown(FIRST)).toBeUndefined();
    await vi.waitFor(() => expect(redraw).toHaveBeenCalled());
    expect(shown(FIRST)).toBe('tw:这个时候他们来说话');
  });

  it('draws a page that was read ahead in the reader’s script at once', async () => {
    const { own, redraw, shown } = stage(TAIWAN);
    shown(FIRST);
    own.ahead({ kind: 'prose', prose: NEXT });
    await vi.waitFor(() => expect(redraw).toHaveBeenCalledTimes(1));
    await vi.waitFor(() => expect(shown(NEXT)).toBe('tw:这个时候我们来学习'));
    expect(redraw).toHaveBeenCalledTimes(1);
  });

  it('has every script ready once the reader looks at them', async () => {
    const { own, convert, shown } = stage(TAIWAN);
    shown(FIRST);
    own.prepare();
    await vi.waitFor(() => expect(convert).toHaveBeenCalledTimes(4));
    own.convert({ ...TAIWAN, target: 'hk' });
    expect(shown(FIRST)).toBe('hk:这个时候他们来说话');
    own.convert({ ...TAIWAN, target: null });
    expect(shown(FIRST)).toBeUndefined();
  });

  it('shows the script before until the next has come', async () => {
    const { own, redraw, shown, hold } = stage(TAIWAN);
    shown(FIRST);
    await vi.waitFor(() => expect(shown(FIRST)).toBe('tw:这个时候他们来说话'));
    const release = hold();
    own.convert({ ...TAIWAN, quotes: 'kept' });
    redraw.mockClear();
    expect(shown(FIRST)).toBe('tw:这个时候他们来说话');
    release();
    await vi.waitFor(() => expect(redraw).toHaveBeenCalled());
  });

  it('draws what was asked for before it was there at once', () => {
    const { own, convert, shown } = stage(TAIWAN);
    const text = { text: '早', alignment: [], doubts: [], direction: null };
    own.take(FIRST, { to: 'tw', quotes: 'place', book: BOOK }, [text]);
    expect(shown(FIRST)).toBe('早');
    expect(convert).not.toHaveBeenCalled();
  });

  it('leaves a page alone that is in the script already', () => {
    const { convert, shown } = stage({ ...TAIWAN, target: 's' });
    expect(shown(FIRST)).toBeUndefined();
    expect(convert).not.toHaveBeenCalled();
    shown(TRADITIONAL);
    expect(convert).toHaveBeenCalledTimes(1);
  });

  it('stays as printed, and says so, where it could not be converted; and is tried again', async () => {
    const { own, convert, shown } = stage(TAIWAN);
    convert.mockRejectedValue(new Error('no background'));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    shown(FIRST);
    await vi.waitFor(() => expect(own.state.failed).toBe(true));
    expect(shown(FIRST)).toBeUndefined();
    convert.mockResolvedValue([{ text: '再', alignment: [], doubts: [], direction: null }]);
    own.convert({ ...TAIWAN, target: 'hk' });
    await vi.waitFor(() => expect(shown(FIRST)).toBe('再'));
    expect(own.state.failed).toBe(false);
  });
});
