import { isString } from '../messages/guard.ts';
import { CLIPPING_VERSION } from './clipping.ts';
import { keptAddress } from './own-address.ts';

/** Makes of a record of one version a record of the next. */
export type Upgrade = (record: object) => object;

const recordIn = (record: object, name: string): object => Object(Reflect.get(record, name));

/** Pages of the extension's own were kept with the address of the installation that showed them. */
const withoutInstallation: Upgrade = (record) => {
  const capture = recordIn(record, 'capture');
  const address: unknown = Reflect.get(capture, 'address');
  if (!isString(address) || keptAddress(address) === address) return record;
  return { ...record, capture: { ...capture, address: keptAddress(address) } };
};

/** By the version that each starts from. */
const UPGRADES: ReadonlyMap<number, Upgrade> = new Map([[1, withoutInstallation]]);

export type Upgraded =
  /** `from` is the version that it was of. */
  | { readonly ok: true; readonly record: object; readonly from: number }
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
  return { ok: true, record, from: version };
}
