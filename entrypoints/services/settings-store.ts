import { browser } from 'wxt/browser';
import { readKept, valuesOf } from '../../lib/settings/kept-settings.ts';
import { changeKept } from '../../lib/settings/merge-kept.ts';
import { hearWhile } from './hear-while.ts';

/** Settings of one kind: where they are stored, and how stored values become settings. */
export interface SettingsKind<Settings extends object> {
  readonly name: string;
  readonly parse: (values: unknown) => Settings;
}

/** As they were last set, in this browser or, by its synchronising, in another; else as usual. */
export async function readSettings<Settings extends object>({
  name,
  parse,
}: SettingsKind<Settings>): Promise<Settings> {
  const { [name]: stored }: Record<string, unknown> = await browser.storage.local.get(name);
  return parse(valuesOf(readKept(stored)));
}

/** Resolves once they are stored; only what differs from what is stored counts as changed. */
export async function storeSettings<Settings extends object>(
  { name, parse }: SettingsKind<Settings>,
  settings: Settings,
): Promise<void> {
  const { [name]: stored }: Record<string, unknown> = await browser.storage.local.get(name);
  const kept = readKept(stored);
  const changed = changeKept(kept, parse(valuesOf(kept)), settings, Date.now());
  await browser.storage.local.set({ [name]: changed });
}

/** Calls back with the settings when they were changed, in this page or another. */
export function watchSettings<Settings extends object>(
  { name, parse }: SettingsKind<Settings>,
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { readonly newValue?: unknown }>): void => {
    const changed = changes[name];
    if (changed !== undefined) onSettings(parse(valuesOf(readKept(changed.newValue))));
  };
  hearWhile(browser.storage.local.onChanged, listen, signal);
}
