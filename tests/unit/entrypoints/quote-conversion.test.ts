import { describe, expect, it, vi } from 'vitest';
import { QuoteConversion } from '../../../entrypoints/sidepanel/quote-conversion.ts';
import { USUAL_CONVERSION_SETTINGS } from '../../../lib/settings/conversion-settings.ts';
import { clipping } from '../clippings/any-clipping.ts';

const QUOTE = '这是头发，说来话长';

function quotes() {
  const redraw = vi.fn();
  const keepSettings = vi.fn(() => Promise.resolve());
  const convert = vi.fn(async ({ texts, to }: { texts: readonly string[]; to: string }) =>
    texts.map((text) => ({ text: `${to}:${text}`, alignment: [], doubts: [], direction: null })),
  );
  const parts = { convert, redraw, keepSettings };
  return {
    own: new QuoteConversion(parts, USUAL_CONVERSION_SETTINGS),
    redraw,
    keepSettings,
    convert,
  };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 1));

describe('quotes in the panel', () => {
  it('are shown as they are until the reader wants them otherwise', async () => {
    const { own, convert } = quotes();
    expect(own.converted(QUOTE).text).toBe(QUOTE);
    await settled();
    expect(convert).not.toHaveBeenCalled();
  });

  it('are drawn anew when their conversion has come, which is asked for once', async () => {
    const { own, redraw, keepSettings, convert } = quotes();
    own.choose('tw');
    expect(keepSettings).toHaveBeenCalledWith({ ...USUAL_CONVERSION_SETTINGS, target: 'tw' });
    expect([own.converted(QUOTE).text, own.converted(QUOTE).text]).toEqual([QUOTE, QUOTE]);
    redraw.mockClear();
    await settled();
    expect(redraw).toHaveBeenCalledTimes(1);
    expect(own.converted(QUOTE).text).toBe(`tw:${QUOTE}`);
    expect(convert).toHaveBeenCalledTimes(1);
    own.choose(null);
    expect(own.converted(QUOTE).text).toBe(QUOTE);
  });

  it('stay as they are where the script is theirs', async () => {
    const { own, convert } = quotes();
    own.choose('s');
    expect(own.converted(QUOTE).text).toBe(QUOTE);
    await settled();
    expect(convert).not.toHaveBeenCalled();
  });

  it('are converted together, all that are drawn at once', async () => {
    const { own, convert, redraw } = quotes();
    own.choose('tw');
    redraw.mockClear();
    const others = [QUOTE, `${QUOTE}。`, `${QUOTE}！`];
    for (const quote of others) own.converted(quote);
    await settled();
    expect(convert.mock.calls.map(([{ texts }]) => texts)).toEqual([others]);
    expect(redraw).toHaveBeenCalledTimes(1);
    expect(others.map((quote) => own.converted(quote).text)).toEqual(
      others.map((quote) => `tw:${quote}`),
    );
  });

  it('are copied as they are shown, or as they were kept', () => {
    const { own } = quotes();
    const kept = clipping({ quote: QUOTE });
    own.follow({ ...USUAL_CONVERSION_SETTINGS, target: 'tw', copied: 'original' });
    expect(own.asCopied(kept)).toBe(kept);
  });

  it('are not shown in a script that is no longer wanted', async () => {
    const { own } = quotes();
    own.choose('tw');
    own.converted(QUOTE);
    own.choose('hk');
    await settled();
    own.converted(QUOTE);
    await settled();
    expect(own.converted(QUOTE).text).toBe(`hk:${QUOTE}`);
  });
});
