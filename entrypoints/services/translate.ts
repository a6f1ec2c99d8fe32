import { browser } from 'wxt/browser';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';

declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(key: MessageKey, values: string[]): string;
  }
}

/** The extension's own texts, in the language of the browser. */
export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, [...values]);
