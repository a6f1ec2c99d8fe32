import type { Guard } from '../messages/guard.ts';

/** What each field of settings can be. */
export type SettingGuards<Settings extends object> = {
  readonly [Name in keyof Settings]-?: Guard<Settings[Name]>;
};

/** A parser of stored settings, whatever is stored: what is missing or not as its guard says is as usual. */
export const settingsParser =
  <Settings extends object>(guards: SettingGuards<Settings>, usual: Settings) =>
  (stored: unknown): Settings => {
    if (typeof stored !== 'object' || stored === null) return usual;
    const fields: readonly [string, Guard<unknown>][] = Object.entries(guards);
    const known = fields.flatMap(([name, isValue]) => {
      const value: unknown = Reflect.get(stored, name);
      return isValue(value) ? [[name, value]] : [];
    });
    return { ...usual, ...Object.fromEntries(known) };
  };
