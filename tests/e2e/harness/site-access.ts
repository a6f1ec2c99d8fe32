import type { Browser } from 'puppeteer-core';

/**
 * Allows the extension some sites as the browser's own page of extensions does, where a person can
 * do the same: what is allowed there is granted when the extension asks for it, without the question
 * that no test can answer.
 *
 * @param patterns all sites that it is to have, its own among them
 */
export async function allowSites(browser: Browser, patterns: readonly string[]): Promise<void> {
  const [extension] = (await browser.extensions()).values();
  if (extension === undefined) throw new Error('The extension is not installed.');
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const call = (name: string, ...values: readonly unknown[]): Promise<unknown> =>
    page.evaluate(`chrome.developerPrivate.${name}(${values.map((one) => JSON.stringify(one))})`);
  const access = { extensionId: extension.id, hostAccess: 'ON_SPECIFIC_SITES' };
  await call('updateExtensionConfiguration', access);
  for (const pattern of patterns) await call('addHostPermission', extension.id, pattern);
  await page.close();
}
