import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const listeners: Listener[] = [];

/** What the other concerns of the background connect to: whatever it is, nothing comes of it. */
const nothing: object = new Proxy(() => nothing, { get: () => nothing });
const orNothing = <T extends object>(known: T): T =>
  new Proxy(known, { get: (target, name) => Reflect.get(target, name) ?? nothing });

vi.mock('wxt/browser', () => ({
  browser: orNothing({
    runtime: orNothing({
      id: 'own',
      getURL: () => 'chrome-extension://own/',
      onMessage: { addListener: (one: Listener) => listeners.push(one) },
    }),
  }),
}));

const { default: background } = await import('../../../entrypoints/background/index.ts');

const textPage = { flipPage: 3, title: null, layer: '', generation: 'newer' };
const files = { textPage, textForPages: 'textForPages=["","","渡口的灯还亮着。"]' };
const request = { kind: 'read-page', files };

describe('the background', () => {
  beforeEach(() => {
    listeners.length = 0;
    background.main();
  });

  /** What it answers, and whether it leaves the channel open for an answer to come. */
  function send(message: unknown, sender: object) {
    const respond = vi.fn<(answer: unknown) => void>();
    const kept = listeners.map((listener) => listener(message, sender, respond));
    return { respond, kept };
  }

  it('answers the extension’s own content scripts', async () => {
    const { respond, kept } = send(request, { id: 'own', tab: {}, url: 'http://site/page3.html' });
    const page = { source: 'grid', runs: [{ text: '渡口的灯还亮着。' }] };
    await vi.waitFor(() => expect(respond).toHaveBeenCalled());
    expect(respond).toHaveBeenCalledExactlyOnceWith({ page: expect.objectContaining({}) });
    expect(respond.mock.lastCall?.[0]).toMatchObject({ page });
    expect(kept).toEqual([true]);
  });

  it.each([
    ['another extension', { id: 'other' }],
    ['a page', { url: 'http://site/page3.html', origin: 'http://site' }],
  ])('answers nothing to %s', (_, sender) => {
    expect(send(request, sender).respond).not.toHaveBeenCalled();
  });

  it.each([[undefined], ['read-page'], [{ ...request, kind: 'other' }]])(
    'answers nothing to %j',
    (message) => {
      expect(send(message, { id: 'own' }).respond).not.toHaveBeenCalled();
    },
  );
});
