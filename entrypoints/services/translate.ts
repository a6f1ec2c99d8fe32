import { browser } from 'wxt/browser';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import { withForms } from '../../lib/i18n/plural.ts';
import { filledIn, parseTexts, type Texts } from '../../lib/i18n/texts.ts';
import { hearWhile } from './hear-while.ts';
import { reportFailure } from './report-failure.ts';

declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(key: MessageKey, values: string[]): string;
  }
}

declare global {
  // Only `var` declares a property of globalThis, where the scripts of one page find the same.
  var zhanjuanTexts: Texts | null;
}

/** Where the texts of a language that the reader has set are stored (`language-store.ts`). */
export const TEXTS = 'interfaceTexts';

/** The extension's own texts: in the language that the reader has set, else in the browser's. */
export const translate: Translate = (key, ...values) => {
  const own = globalThis.zhanjuanTexts?.[key];
  const text =
    own === undefined ? browser.i18n.getMessage(key, [...values]) : filledIn(own, values);
  return withForms(text);
};

/** Resolves once `translate` speaks as the reader has set it. To be waited for before it is used. */
export async function loadTexts(): Promise<void> {
  const { [TEXTS]: stored }: Record<string, unknown> = await browser.storage.local.get(TEXTS);
  globalThis.zhanjuanTexts = parseTexts(stored);
}

/** Calls back when another language was set, once `translate` speaks it; for ever where no signal ends it. */
export function watchTexts(
  onTexts: () => void,
  signal: AbortSignal = new AbortController().signal,
): void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if (TEXTS in changes) loadTexts().then(onTexts).catch(reportFailure);
  };
  hearWhile(browser.storage.local.onChanged, onChanged, signal);
}
