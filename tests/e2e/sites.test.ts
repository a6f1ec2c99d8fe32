import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeBook } from '../fixtures/books/test-books.ts';
import { FERRY } from '../fixtures/books/texts.ts';
import { viewerByAddress } from '../fixtures/books/viewer-books.ts';
import { violationsInAllThemes } from './harness/axe.ts';
import { ELSEWHERE_HOST, MAGAZINE_HOST } from './harness/launch-with-extension.ts';
import { allowSites } from './harness/site-access.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { click, type Stage, see, setStage, textPage } from './reading-view-stage.ts';

const PATTERN = `*://${ELSEWHERE_HOST}/*`;
/** In milliseconds: what the extension would do to a page, it would have done by then. */
const SETTLED = 250;

describe('sites that are not the extension’s own', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
    await writeBook(join(stage.folder, 'viewer'), viewerByAddress());
    await writeFile(join(stage.folder, 'plain.html'), '<!doctype html><title>山茶</title><p>山茶');
  });

  afterEach(async () => {
    await inBackground('chrome.storage.local.clear()');
    for (const page of await stage.browser.pages()) {
      if (page.url().startsWith('chrome-extension:')) await page.close();
    }
  });

  afterAll(() => stage?.close());

  const elsewhere = (path: string): string =>
    `http://${ELSEWHERE_HOST}:${stage.server.port}/${path}`;

  async function openElsewhere(path: string): Promise<Page> {
    const page = await stage.browser.newPage();
    await page.goto(elsewhere(path));
    return page;
  }

  /** A page on which something could appear that must not. */
  async function openUntouched(path: string): Promise<Page> {
    const page = await openElsewhere(path);
    await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), SETTLED);
    return page;
  }

  const extension = async () => {
    const [own] = (await stage.browser.extensions()).values();
    if (own === undefined) throw new Error('The extension is not installed.');
    return own;
  };

  /** Clicks the toolbar's button over a page, and gives the popup once it has made up its mind. */
  async function openPopup(page: Page): Promise<Page> {
    await page.bringToFront();
    const opened = stage.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await page.triggerExtensionAction(await extension());
    const popup = await (await opened).asPage();
    await expect.poll(() => textOf(popup)).toMatch(/^(?!.*Looking).*Settings/s);
    return popup;
  }

  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

  /** Runs in the extension's background. */
  async function inBackground<T>(code: string): Promise<T> {
    const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    return (await worker?.evaluate(code)) as T;
  }

  const registered = (): Promise<string[]> =>
    inBackground(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))',
    );

  const badgeOf = (page: Page): Promise<string> =>
    inBackground(
      `chrome.tabs.query({}).then((tabs) => chrome.action.getBadgeText({ tabId: tabs.find(({ active, url }) => url?.startsWith('${new URL(page.url()).origin}'))?.id ?? -1 }))`,
    );

  it('are not touched: no script, and not one byte', async () => {
    for (const path of ['plain.html', textPage('older', 3), 'viewer/index.html']) {
      const page = await openUntouched(path);
      expect(page.extensionRealms()).toEqual([]);
      expect((await see(page)).hosts).toBe(0);
    }
    expect(await registered()).toEqual([]);
  });

  it('are read once where the reader clicks the toolbar’s button', async () => {
    const page = await openElsewhere(textPage('older', 3));
    const popup = await openPopup(page);
    await expect.poll(() => textOf(popup)).toMatch(/shown as prose/);
    await takeScreenshot(popup, 'popup-read');
    expect((await see(page)).prose).toContain(FERRY[0]);
    await page.reload();
    expect((await see(page)).hosts).toBe(0);
    expect(await registered()).toEqual([]);
  });

  it('are read in a viewer as well, and clicking twice does no more', async () => {
    const page = await openElsewhere('viewer/index.html#p=3');
    await (await openPopup(page)).close();
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY[0]);
    await openPopup(page);
    expect(await see(page)).toMatchObject({ hosts: 1 });
    expect((await see(page)).prose).toContain(FERRY[0]);
  });

  it('show the prose though the reader had chosen the original before', async () => {
    const own = await stage.read(textPage('older', 3));
    await click(own, '.switch');
    const page = await openElsewhere(textPage('older', 3));
    await openPopup(page);
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY[0]);
  });

  it('are told apart where they hold no book, and where nobody may look', async () => {
    const popup = await openPopup(await openElsewhere('plain.html'));
    expect(await textOf(popup)).toMatch(/no flipbook/);
    await takeScreenshot(popup, 'popup-no-book');
    await popup.close();
    const page = await stage.browser.newPage();
    await page.goto('chrome://version');
    const closed = await openPopup(page);
    expect(await textOf(closed)).toMatch(/lets no extension/);
  });

  it('are opened by themselves where they stand in another page', async () => {
    const book = elsewhere('viewer/index.html#p=3');
    const html = `<!doctype html><title>刊</title><iframe src="${book}" width=600 height=400></iframe>`;
    await writeFile(join(stage.folder, 'framed.html'), html);
    const popup = await openPopup(await openElsewhere('framed.html'));
    await expect.poll(() => textOf(popup)).toMatch(/stands in it/);
    const opened = stage.browser.waitForTarget(
      (target) => target.type() === 'page' && target.url() === book,
    );
    await popup.click('.primary');
    expect((await opened).url()).toBe(book);
  });

  it('are read always once the reader allows it, until they take it back', async () => {
    await allowSites(stage.browser, [`http://${MAGAZINE_HOST}/*`, PATTERN]);
    const page = await openUntouched(textPage('older', 3));
    expect((await see(page)).hosts).toBe(0);
    const popup = await openPopup(page);
    const control = await popup.waitForSelector('input');
    expect(await control?.evaluate((own) => own.checked)).toBe(false);
    await control?.click();
    await expect.poll(registered).toContain(`${PATTERN.slice(0, -1)}*files/basic-html/page*`);
    const later = await openElsewhere(textPage('older', 3));
    await expect.poll(async () => (await see(later)).prose).toContain(FERRY[0]);
    const viewer = await openElsewhere('viewer/index.html');
    await expect.poll(async () => (await see(viewer)).bar).toMatch(/Read as prose/);

    const options = await stage.browser.newPage();
    await options.goto(`chrome-extension://${(await extension()).id}/options.html`);
    await expect.poll(() => textOf(options)).toContain(ELSEWHERE_HOST);
    expect(await violationsInAllThemes(options)).toEqual([]);
    await takeScreenshot(options, 'options-sites');
    await options.click('.sites button');
    await expect.poll(() => textOf(options)).not.toContain(ELSEWHERE_HOST);
    await expect.poll(registered).toEqual([]);
    const last = await openUntouched(textPage('older', 3));
    expect((await see(last)).hosts).toBe(0);
  });

  it('have a badge where they can be read, and none elsewhere', async () => {
    const page = await stage.read(textPage('older', 3));
    await page.bringToFront();
    await expect.poll(() => badgeOf(page)).toBe('¶');
    await page.goto(stage.url('plain.html'));
    await expect.poll(() => badgeOf(page)).toBe('');
  });
});
