import type { Browser, Page } from 'puppeteer-core';
import { onTestFinished, TestRunner } from 'vitest';

/** Tabs that one test after the other uses. */
export interface Tabs {
  /** A tab of this test's own until it ends; what its page throws is added to the errors. */
  readonly open: (url: string, prepare?: (page: Page) => Promise<void>) => Promise<Page>;
}

/** A new tab costs the browser as much time as the page that is opened in it. */
export function tabsOf(browser: Browser, errors: unknown[]): Tabs {
  const idle: Page[] = [];
  const take = async (): Promise<Page> => {
    const page = idle.pop() ?? (await browser.newPage());
    page.on('pageerror', (error) => errors.push(error));
    // What is opened before all tests of a file stays open for all of them.
    if (TestRunner.getCurrentTest() === undefined) return page;
    onTestFinished(async () => {
      if (await isUsable(page)) idle.push(page);
    });
    return page;
  };
  return {
    open: async (url, prepare) => {
      const page = await take();
      await prepare?.(page);
      // To the same address with another fragment it would stay in the page that is there.
      if (withoutFragment(page.url()) === withoutFragment(url)) await page.goto('about:blank');
      await page.bringToFront();
      await page.goto(url);
      return page;
    },
  };
}

const withoutFragment = (url: string): string => url.replace(/#.*$/su, '');

/** Puts a tab back to what a new one is like; false where it is gone. */
async function isUsable(page: Page): Promise<boolean> {
  if (page.isClosed()) return false;
  for (const event of ['pageerror', 'request', 'requestfinished', 'requestfailed', 'dialog']) {
    page.removeAllListeners(event);
  }
  try {
    await page.setRequestInterception(false);
    await page.setOfflineMode(false);
    await page.emulateMediaType();
    await page.emulateMediaFeatures([]);
    await page.setViewport({ width: 800, height: 600 });
    await page.evaluate(() => sessionStorage.clear());
    return true;
  } catch {
    // A page that fights back, or one that crashed.
    await page.close();
    return false;
  }
}
