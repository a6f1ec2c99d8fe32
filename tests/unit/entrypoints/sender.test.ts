import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../entrypoints/background/answer.ts';
import type { ClippingStore } from '../../../entrypoints/services/clipping-store/clipping-store.ts';
import type { Clipping } from '../../../lib/clippings/clipping.ts';
import { CLIPPING, clipping } from '../clippings/any-clipping.ts';

const OWN = 'chrome-extension://own/';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { answerClippings } = await import('../../../entrypoints/background/clippings.ts');
const { answerOpenClipping } = await import('../../../entrypoints/background/open-clipping.ts');
const { mayAskFor } = await import('../../../entrypoints/background/sender.ts');

const store = {
  save: vi.fn(async () => ({ ok: true, value: null })),
  ofPages: vi.fn(async () => ({ ok: true, value: [CLIPPING] })),
  get: vi.fn<() => Promise<{ ok: true; value: Clipping[] }>>(async () => ({ ok: true, value: [] })),
  undoSave: vi.fn(async () => ({ ok: true, value: null })),
};
// As much of it as is asked for here.
const opened = () => store as unknown as ClippingStore;
const answers = [...answerClippings(opened, OWN), ...answerOpenClipping(opened, OWN)];

/** What comes back to a message from this address. */
async function send(message: object, url: string): Promise<unknown> {
  const answered = answers.map((answer: Answer) => answer(message, { id: 'own', url }));
  return answered.find((own) => own !== null) ?? null;
}

const { address } = CLIPPING.capture;
const ASKED = { kind: 'page-clippings', address, flipPages: [61, 61] };
const SAVE = { kind: 'save-clipping', clipping: clipping() };

describe('a page of the web', () => {
  it('hears of the clippings of its own site alone', async () => {
    expect(await send(ASKED, 'https://magazine.test/book/index.html')).toEqual([CLIPPING]);
    expect(await send(ASKED, 'http://elsewhere.test/page3.html')).toBeNull();
    expect(await send(ASKED, 'http://magazine.test.elsewhere.test/')).toBeNull();
  });

  it('saves clippings of its own site alone', async () => {
    await send(SAVE, 'http://elsewhere.test/page3.html');
    expect(store.save).not.toHaveBeenCalled();
    await send(SAVE, address);
    expect(store.save).toHaveBeenCalledOnce();
  });

  it('takes back what was saved of its own site alone', async () => {
    store.get.mockResolvedValue({ ok: true, value: [CLIPPING] });
    const undo = { kind: 'undo-save', saved: { id: CLIPPING.id, outcome: 'new' } };
    await send(undo, 'http://elsewhere.test/page3.html');
    expect(store.undoSave).not.toHaveBeenCalled();
    await send(undo, address);
    expect(store.undoSave).toHaveBeenCalledOnce();
    store.get.mockReset().mockResolvedValue({ ok: true, value: [] });
  });

  it('opens no clipping', async () => {
    const open = { kind: 'open-clipping', id: CLIPPING.id };
    await send(open, address);
    expect(store.get).not.toHaveBeenCalled();
    await send(open, `${OWN}sidepanel.html`);
    expect(store.get).toHaveBeenCalledOnce();
  });
});

describe('who may ask', () => {
  it.each([
    [`${OWN}pdf.html?pdf=ab`, 'http://magazine.test/a.pdf', true],
    ['file:///home/li/book/page1.html', 'file:///home/li/book/page2.html', true],
    ['file:///home/li/book/page1.html', address, false],
    ['chrome-extension://other/page.html', address, false],
    [undefined, address, false],
  ])('from %s for %s: %s', (url, wanted, may) => {
    expect(mayAskFor(url === undefined ? {} : { url }, wanted, OWN)).toBe(may);
  });
});
