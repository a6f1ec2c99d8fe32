import type { MessageKey } from '../i18n/message.ts';

/** What the extension may do, and how it is explained. */
export interface ExplainedPermission {
  /** As the manifest has it; null for the sites that it names. */
  readonly permission: string | null;
  readonly name: MessageKey;
  readonly why: MessageKey;
}

/** Every permission that the manifest of any browser may hold, in the order of their weight. */
const EXPLAINED: readonly ExplainedPermission[] = [
  { permission: null, name: 'permissionHome', why: 'permissionHomeWhy' },
  { permission: null, name: 'permissionSites', why: 'permissionSitesWhy' },
  { permission: 'activeTab', name: 'permissionActiveTab', why: 'permissionActiveTabWhy' },
  { permission: 'storage', name: 'permissionStorage', why: 'permissionStorageWhy' },
  { permission: 'unlimitedStorage', name: 'permissionKeep', why: 'permissionKeepWhy' },
  { permission: 'contextMenus', name: 'permissionMenus', why: 'permissionMenusWhy' },
  { permission: 'sidePanel', name: 'permissionPanel', why: 'permissionPanelWhy' },
  { permission: 'scripting', name: 'permissionScripting', why: 'permissionScriptingWhy' },
];

/**
 * The explanations of what a manifest asks for.
 *
 * @param permissions of the manifest
 * @throws RangeError for one that nobody has explained
 */
export function explained(permissions: readonly string[]): readonly ExplainedPermission[] {
  const unknown = permissions.find((own) =>
    EXPLAINED.every(({ permission }) => permission !== own),
  );
  if (unknown !== undefined) throw new RangeError(`The permission ${unknown} is not explained.`);
  return EXPLAINED.filter(
    ({ permission }) => permission === null || permissions.includes(permission),
  );
}
