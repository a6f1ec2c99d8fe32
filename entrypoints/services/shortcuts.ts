import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/ShortcutsSection.tsx';
import type { MessageKey } from '../../lib/i18n/message.ts';
import { thisBrowser } from './this-browser.ts';

const NAMES: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'commandRead',
  [thisBrowser.panelCommand]: 'commandPanel',
};

/** The keys that the browser has for the extension, as the reader may have changed them. */
export async function browserShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', shortcut = '' }) => {
    const title = NAMES[name];
    return title === undefined ? [] : [{ name: title, keys: shortcut }];
  });
}

/** Leads to where the browser lets them be changed. */
export async function openShortcutSettings(): Promise<void> {
  const url = thisBrowser.shortcutSettings;
  if (url !== null) {
    await browser.tabs.create({ url });
    return;
  }
  // Firefox's, of which the types do not know.
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await open.call(browser.commands);
}
