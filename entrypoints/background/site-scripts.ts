import { browser } from 'wxt/browser';
import { type SiteScript, scriptChanges, siteScripts } from '../../lib/sites/site-scripts.ts';
import { declaredScripts } from '../services/declared-scripts.ts';
import { reportFailure } from '../services/report-failure.ts';
import { allowedSites, watchPermissions } from '../services/site-permissions.ts';

/**
 * Keeps the content scripts registered on the sites that the reader has allowed, and on no other.
 * The browser remembers them; they are looked over when it or the extension starts anew, and when a
 * permission comes or goes, in the browser's own settings too.
 */
export function keepSiteScripts(): void {
  let last: Promise<void> = Promise.resolve();
  /** One after the other: each starts from what the one before has left. */
  const renew = (): void => {
    last = last.then(renewScripts).catch(reportFailure);
  };
  browser.runtime.onInstalled.addListener(renew);
  browser.runtime.onStartup.addListener(renew);
  watchPermissions(renew);
}

async function renewScripts(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map(({ id }) => id);
  const wanted = siteScripts(declaredScripts(), await allowedSites());
  const { register, update, unregister } = scriptChanges(ids, wanted);
  if (unregister.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [...unregister] });
  }
  if (update.length > 0) await browser.scripting.updateContentScripts(update.map(forBrowser));
  if (register.length > 0) await browser.scripting.registerContentScripts(register.map(forBrowser));
}

const forBrowser = ({ id, js, matches, allFrames, runAt }: SiteScript) => ({
  id,
  js: [...js],
  matches: [...matches],
  allFrames,
  runAt,
  persistAcrossSessions: true,
});
