// @ts-check
// Plain JavaScript, for it runs before anything is installed, on whatever Node the machine has.

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Says what is missing or different in node_modules, or null where it is what the lock file asks
 * for. Compares package-lock.json with node_modules/.package-lock.json, which npm writes last of
 * all, so that an installation that was broken off counts as missing.
 *
 * Optional packages may be absent: npm leaves out those of other platforms.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} present node_modules/.package-lock.json, null where there is none
 * @returns {string | null}
 */
export function firstMismatch(wanted, present) {
  if (present === null) return 'node_modules is not there';
  for (const [path, locked] of Object.entries(wanted.packages)) {
    if (path === '') continue;
    const found = present.packages[path];
    if (found === undefined) {
      if (locked.optional === true || locked.devOptional === true) continue;
      return `${path} is not there`;
    }
    if (found.version !== locked.version || found.integrity !== locked.integrity) {
      return `${path} is ${found.version}, not ${locked.version}`;
    }
  }
  return null;
}
