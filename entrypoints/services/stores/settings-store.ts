import { browser } from 'wxt/browser';
import { changeKept } from '../../../lib/settings/change-kept.ts';
import { carriedOf, keptIn, keptOf } from '../../../lib/settings/kept-settings.ts';
import { hearWhile } from '../hear-while.ts';

/** Settings of one kind: where they are stored, and how stored values become settings. */
export interface SettingsKind<Settings extends object> {
  readonly name: string;
  readonly parse: (values: unknown) => Settings;
}

type Stored = Record<string, unknown>;

/** As they were last set, in this browser or, by its synchronising, in another; else as usual. */
export async function readSettings<Settings extends object>({
  name,
  parse,
}: SettingsKind<Settings>): Promise<Settings> {
  const { [name]: stored }: Stored = await browser.storage.local.get(name);
  return parse(stored);
}

/**
 * Resolves once they are stored; only what differs from what is stored counts as changed. Who does not
 * follow what others set must give only what is to be set, or it would set the rest back.
 */
export async function storeSettings<Settings extends object>(
  { name, parse }: SettingsKind<Settings>,
  change: Partial<Settings>,
): Promise<void> {
  const places = [name, keptOf(name), carriedOf(name)];
  const stored: Stored = await browser.storage.local.get(places);
  const before = parse(stored[name]);
  const settings = { ...before, ...change };
  const kept = changeKept(keptIn(stored, name), before, settings, Date.now());
  await browser.storage.local.set({ [name]: settings, [keptOf(name)]: kept });
}

/** Calls back with the settings when they were changed, in this page or another, here or elsewhere. */
export function watchSettings<Settings extends object>(
  { name, parse }: SettingsKind<Settings>,
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { readonly newValue?: unknown }>): void => {
    const changed = changes[name];
    if (changed !== undefined) onSettings(parse(changed.newValue));
  };
  hearWhile(browser.storage.local.onChanged, listen, signal);
}
