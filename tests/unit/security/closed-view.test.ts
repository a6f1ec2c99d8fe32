import { afterEach, describe, expect, it, vi } from 'vitest';

/** As much of a document as the host of a view needs. */
function documentOf() {
  const attachShadow = vi.fn((_: ShadowRootInit) => ({ adoptedStyleSheets: [] }));
  const host = { lang: '', style: { setProperty: () => undefined }, attachShadow };
  const document = { createElement: () => host, documentElement: { append: () => undefined } };
  // Nothing else of it is used.
  return { document: document as unknown as Document, attachShadow };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the view in a page', () => {
  it('is closed to the page’s own scripts', async () => {
    vi.stubEnv('MODE', 'production');
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        replaceSync = (): void => undefined;
      },
    );
    const { mountHost } = await import('../../../entrypoints/view/mount-host.ts');
    const { document, attachShadow } = documentOf();
    mountHost(document, 'zh-Hans', '', new AbortController().signal);
    expect(attachShadow).toHaveBeenCalledExactlyOnceWith({ mode: 'closed' });
  });
});
