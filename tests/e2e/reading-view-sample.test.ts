import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/toolchain/root.ts';
import { type FolderServer, serveFolder } from '../../scripts/toolchain/serve-folder.ts';
import { launchWithExtension, MAGAZINE_HOST } from './harness/launch-with-extension.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';

const BOOK = fromRoot('sample', 'book');

const PAGES = readdirSync(`${BOOK}/files/basic-html`).filter((name) =>
  /^page\d+\.html$/.test(name),
);

/** In CSS pixels; as large as a page of the sample is long. */
const WINDOW = { width: 1100, height: 1400, deviceScaleFactor: 1 };

describe('the sample issue in the reading view', () => {
  let server: FolderServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveFolder(BOOK);
    browser = await launchWithExtension();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const main = (page: Page): Promise<string> =>
    page.$eval('zhanjuan-reader >>> main', (own) => own.textContent ?? '');

  it('can be read from the first page to the last without leaving the view', async () => {
    const page = await browser.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.setViewport(WINDOW);
    await page.goto(`http://${MAGAZINE_HOST}:${server.port}/files/basic-html/page1.html`);
    await page.waitForSelector('zhanjuan-reader');
    for (let number = 1; number <= PAGES.length; number++) {
      await expect.poll(() => page.url()).toContain(`/page${number}.html`);
      await expect.poll(() => main(page)).not.toMatch(/^Fetching|^$/);
      await takeScreenshot(page, `sample-${number}`);
      await page.keyboard.press('ArrowRight');
    }
    const notice = () => page.$eval('zhanjuan-reader >>> .notice', (own) => own.textContent);
    await expect.poll(notice).toMatch(/no such page/);
    expect(errors).toEqual([]);
  });
});
