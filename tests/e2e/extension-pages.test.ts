import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { violationsIn } from './harness/axe.ts';
import { extensionIn, installInstead, type Locale } from './harness/extension-in.ts';
import { launchWithExtension } from './harness/launch-with-extension.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';

/** In CSS pixels: the narrowest window that the pages are made for. */
const NARROW = 320;

describe('the extension’s own pages', () => {
  let browser: Browser;
  let folder: string;

  afterEach(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(name: string, locale: Locale, scheme: string): Promise<Page> {
    folder = await extensionIn(locale);
    browser = await launchWithExtension();
    await installInstead(browser, folder);
    const [extension] = (await browser.extensions()).values();
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width: NARROW, height: 480 });
    await page.goto(`chrome-extension://${extension?.id}/${name}.html`);
    await page.waitForSelector('main');
    return page;
  }

  it.each<[string, Locale, string, RegExp]>([
    ['options', 'en', 'light', /Settings of Zhanjuan[\s\S]*scdjw\.com\.cn/],
    ['options', 'zh_CN', 'dark', /展卷设置[\s\S]*网站/],
    ['options', 'zh_TW', 'light', /展卷設定[\s\S]*網站/],
    ['popup', 'zh_CN', 'light', /浏览器不让/],
    ['popup', 'zh_TW', 'dark', /瀏覽器不讓/],
  ])(
    '%s in %s, %s, narrow: readable, whole, and without a barrier',
    async (name, locale, scheme, text) => {
      const page = await open(name, locale, scheme);
      await expect.poll(() => page.evaluate(() => document.body.innerText)).toMatch(text);
      await takeScreenshot(page, `${name}-${locale}-${scheme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW);
      expect(await violationsIn(page)).toEqual([]);
    },
  );
});
