import { describe, expect, it, vi } from 'vitest';
import { KeptConversions } from '../../../entrypoints/services/convert-texts.ts';
import { QuoteConversion } from '../../../entrypoints/sidepanel/quote-conversion.ts';
import { USUAL_CONVERSION_SETTINGS } from '../../../lib/settings/conversion-settings.ts';

const QUOTE = '这是头发，说来话长';

function quotes() {
  const redraw = vi.fn();
  const keepSettings = vi.fn(() => Promise.resolve());
  const convert = vi.fn(async ({ texts, to }: { texts: readonly string[]; to: string }) =>
    texts.map((text) => ({ text: `${to}:${text}`, alignment: [], doubts: [], direction: null })),
  );
  const conversions = new KeptConversions(convert);
  const parts = { conversions, redraw, keepSettings };
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
    expect(own.converted(QUOTE)).toBe(QUOTE);
    await settled();
    expect(convert).not.toHaveBeenCalled();
  });

  it('are drawn anew when their conversion has come, which is asked for once', async () => {
    const { own, redraw, keepSettings, convert } = quotes();
    own.choose('tw');
    expect(keepSettings).toHaveBeenCalledWith({ ...USUAL_CONVERSION_SETTINGS, target: 'tw' });
    expect([own.converted(QUOTE), own.converted(QUOTE)]).toEqual([QUOTE, QUOTE]);
    redraw.mockClear();
    await settled();
    expect(redraw).toHaveBeenCalledTimes(1);
    expect(own.converted(QUOTE)).toBe(`tw:${QUOTE}`);
    expect(convert).toHaveBeenCalledTimes(1);
    own.choose(null);
    expect(own.converted(QUOTE)).toBe(QUOTE);
  });

  it('stay as they are where the script is theirs', async () => {
    const { own, convert } = quotes();
    own.choose('s');
    expect(own.converted(QUOTE)).toBe(QUOTE);
    await settled();
    expect(convert).not.toHaveBeenCalled();
  });

  it('are not shown in a script that is no longer wanted', async () => {
    const { own } = quotes();
    own.choose('tw');
    own.converted(QUOTE);
    own.choose('hk');
    await settled();
    own.converted(QUOTE);
    await settled();
    expect(own.converted(QUOTE)).toBe(`hk:${QUOTE}`);
  });
});
