import { browser } from 'wxt/browser';
import { changeKept } from '../../lib/settings/change-kept.ts';
import {
  carriedOf,
  type KeptSettings,
  keptIn,
  valuesOf,
} from '../../lib/settings/kept-settings.ts';
import { hearWhile } from './hear-while.ts';
import { reportFailure } from './report-failure.ts';

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
  return parse(valuesOf(await kept(name)));
}

async function kept(name: string): Promise<KeptSettings> {
  return keptIn(await browser.storage.local.get([name, carriedOf(name)]), name);
}

/** Resolves once they are stored; only what differs from what is stored counts as changed. */
export async function storeSettings<Settings extends object>(
  { name, parse }: SettingsKind<Settings>,
  settings: Settings,
): Promise<void> {
  const now = await kept(name);
  const changed = changeKept(now, parse(valuesOf(now)), settings, Date.now());
  await browser.storage.local.set({ [name]: changed });
}

/** Calls back with the settings when they were changed, in this page or another, here or elsewhere. */
export function watchSettings<Settings extends object>(
  kind: SettingsKind<Settings>,
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, unknown>): void => {
    if (!(kind.name in changes) && !(carriedOf(kind.name) in changes)) return;
    readSettings(kind).then(onSettings).catch(reportFailure);
  };
  hearWhile(browser.storage.local.onChanged, listen, signal);
}
