import { type Browser, launch, type Page } from 'puppeteer-core';
import { BROWSER_TRAITS } from '../../../lib/browsers/browser-traits.ts';
import { builtExtension } from '../../../scripts/toolchain/build-extension.ts';
import { ELSEWHERE_HOST, MAGAZINE_HOST } from './launch-with-extension.ts';

/** What Firefox would make up for each installation, so that the extension's pages can be found. */
const HOST = '7c2d8c1e-0000-4000-8000-0123456789ab';

/** A headless Firefox with the test build of the extension; the caller closes it. */
export async function launchFirefox(program: string): Promise<Browser> {
  const settings: unknown = Reflect.get(
    BROWSER_TRAITS.firefox.manifest,
    'browser_specific_settings',
  );
  const { gecko } = settings as { readonly gecko: { readonly id: string } };
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: HOST }),
      'network.dns.localDomains': [MAGAZINE_HOST, ELSEWHERE_HOST].join(),
      // What it would ask the reader in a window of its own, it takes as allowed.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  try {
    await browser.installExtension(builtExtension('test', 'firefox'));
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** One of the extension's own pages in a tab of its own. */
export async function openOwnPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  // The protocol tells of no event of such a page's loading; what it shows is waited for instead.
  await page.goto(`moz-extension://${HOST}/${path}`, { waitUntil: [] });
  return page;
}
