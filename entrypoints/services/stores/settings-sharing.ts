import { browser } from 'wxt/browser';
import { hearWhile } from '../hear-while.ts';

/** Where it is stored that the reader's settings stay in this browser. */
const STAY = 'settingsStay';

/** Whether the browser may carry settings to the reader's other browsers; it may until told not to. */
export async function areSettingsShared(): Promise<boolean> {
  const { [STAY]: stay }: Record<string, unknown> = await browser.storage.local.get(STAY);
  return stay !== true;
}

/** Resolves once it is stored. */
export async function shareSettings(isShared: boolean): Promise<void> {
  if (isShared) await browser.storage.local.remove(STAY);
  else await browser.storage.local.set({ [STAY]: true });
}

/** Calls back when the reader has changed it, in this page or another. */
export function watchSharing(onChange: (isShared: boolean) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { readonly newValue?: unknown }>): void => {
    const changed = changes[STAY];
    if (changed !== undefined) onChange(changed.newValue !== true);
  };
  hearWhile(browser.storage.local.onChanged, listen, signal);
}
