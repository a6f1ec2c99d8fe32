import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packAnswer } from '../../../lib/messages/convert-answer.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

const { convertTexts } = await import('../../../entrypoints/services/convert-texts.ts');

const CONVERSION = { texts: ['船'], to: 't', quotes: 'kept', book: null } as const;
const ANSWER = packAnswer([null]);
const never = new Promise(() => undefined);

describe('a conversion that is asked for', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sendMessage.mockReset();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked for once more where the browser stopped the background meanwhile', async () => {
    sendMessage.mockReturnValueOnce(never).mockResolvedValueOnce(ANSWER);
    const converted = convertTexts(CONVERSION);
    await vi.runAllTimersAsync();
    expect(await converted).toEqual([null]);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('fails where no answer comes then either', async () => {
    sendMessage.mockReturnValue(never);
    const converted = expect(convertTexts(CONVERSION)).rejects.toThrow(/No conversion/);
    await vi.runAllTimersAsync();
    await converted;
  });
});
