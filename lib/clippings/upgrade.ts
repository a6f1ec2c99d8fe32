import { CLIPPING_VERSION } from './clipping.ts';

/** Makes of a record of one version a record of the next. */
export type Upgrade = (record: object) => object;

/** By the version that each starts from. There has been one version so far. */
const UPGRADES: ReadonlyMap<number, Upgrade> = new Map();

export type Upgraded =
  | { readonly ok: true; readonly record: object }
  | { readonly ok: false; readonly reason: 'no-clipping' | 'newer' };

/**
 * A record of whatever version as one of the present version; what it holds is not checked.
 *
 * @param upgrades from version to version; the tests give others
 */
export function upgraded(
  value: unknown,
  upgrades = UPGRADES,
  current: number = CLIPPING_VERSION,
): Upgraded {
  const none = { ok: false, reason: 'no-clipping' } as const;
  if (typeof value !== 'object' || value === null) return none;
  const version: unknown = Reflect.get(value, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version)) return none;
  if (version > current) return { ok: false, reason: 'newer' };
  let record: object = value;
  for (let from = version; from < current; from++) {
    const upgrade = upgrades.get(from);
    if (upgrade === undefined) return none;
    record = { ...upgrade(record), version: from + 1 };
  }
  return { ok: true, record };
}
