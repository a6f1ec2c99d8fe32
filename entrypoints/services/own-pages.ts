import { browser } from 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: '/'): string;
  }
}

/** Where the extension's own pages are, as `chrome-extension://…/`; known to content scripts too. */
export const ownPages = (): string => browser.runtime.getURL('/');
