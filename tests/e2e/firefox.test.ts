import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { findFirefox } from '../../scripts/toolchain/find-firefox.ts';
import { thisMachine } from '../../scripts/toolchain/machine.ts';
import { fromRoot } from '../../scripts/toolchain/root.ts';
import { type FolderServer, serveFolder } from '../../scripts/toolchain/serve-folder.ts';
import { writeBook } from '../fixtures/books/test-books.ts';
import { FERRY, FERRY_MORE } from '../fixtures/books/texts.ts';
import { viewerByAddress } from '../fixtures/books/viewer-books.ts';
import { pressAlt, selectProse } from './citation-stage.ts';
import { launchFirefox, openOwnPage } from './harness/launch-firefox.ts';
import { ELSEWHERE_HOST, MAGAZINE_HOST } from './harness/launch-with-extension.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { chooseFile, fixture } from './pdf-stage.ts';
import { click } from './reading-view-stage.ts';

const firefox = findFirefox(thisMachine());

/** Of the sample: the beginning of an article, and a sentence of the page after it. */
const TITLE = '一张纸要过七十二道手';
const SENTENCE = '那天晚上，她一个人在溪边坐到很晚。';

const textIn = (page: Page, selector: string): Promise<string> =>
  page.evaluate((own) => {
    const root = document.querySelector('zhanjuan-reader')?.shadowRoot ?? document;
    return [...root.querySelectorAll<HTMLElement>(own)].map(({ innerText }) => innerText).join(' ');
  }, selector);

describe('the extension in Firefox', () => {
  let server: FolderServer;
  let folder: string | undefined;
  let browser: Browser;
  let page: Page;
  const errors: unknown[] = [];

  beforeAll(async () => {
    if (!firefox.ok) return;
    folder = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
    await cp(fromRoot('sample', 'book'), join(folder, 'sample'), { recursive: true });
    await writeBook(join(folder, 'viewer'), viewerByAddress());
    server = await serveFolder(folder);
    browser = await launchFirefox(firefox.path);
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`http://${MAGAZINE_HOST}:${server.port}/sample/files/basic-html/page5.html`);
    await page.waitForSelector('zhanjuan-reader >>> .read-on.next');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  const needsFirefox = (context: TestContext): void =>
    context.skip(!firefox.ok, firefox.ok ? '' : firefox.message);

  it('shows prose, and hears the arrows before anything was clicked', async (context) => {
    needsFirefox(context);
    expect(await textIn(page, 'article')).toContain(TITLE);
    // Full-width marks are as wide as the characters, as in Chromium.
    await takeScreenshot(page, 'firefox-prose');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('page6.html');
    await expect.poll(() => textIn(page, 'article')).toContain(SENTENCE);
  });

  it('sets full-width marks as wide as characters', async (context) => {
    needsFirefox(context);
    const [mark, character] = await page.evaluate(() => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      const widthOf = (text: string): number => {
        const paragraph = [...(root?.querySelectorAll('[data-block]') ?? [])].find((own) =>
          own.textContent.includes(text),
        );
        const walker = document.createTreeWalker(paragraph ?? document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(text) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect().width;
        }
        return Number.NaN;
      };
      return [widthOf('，她一个人'), widthOf('她一个人')];
    });
    expect(mark).toBeGreaterThan(0.9 * Number(character));
  });

  it('copies with the citation, and saves into the sidebar', async (context) => {
    needsFirefox(context);
    await selectProse(page, SENTENCE, SENTENCE);
    await pressAlt(page, 'KeyC');
    await expect.poll(() => textIn(page, '[role="status"], [aria-live]')).toContain('Copied');
    await pressAlt(page, 'KeyS');
    await expect.poll(() => textIn(page, '.clipping-notice')).toContain('Saved to clippings');
    await page.waitForSelector('zhanjuan-reader >>> .clipping-mark');
    const panel = await openOwnPage(browser, 'sidepanel.html');
    await expect.poll(() => textIn(panel, '.clipping .quote')).toContain(SENTENCE);
    // It is kept for good, and the reader is not asked about that.
    await expect.poll(() => panel.evaluate(() => navigator.storage.persisted())).toBe(true);
    await (await panel.waitForSelector('.search input'))?.type('溪邊坐');
    await expect.poll(() => textIn(panel, '.clipping mark')).toContain('溪边坐');
    await panel.close();
  });

  it('follows a viewer, and reads over it', async (context) => {
    needsFirefox(context);
    const viewer = await browser.newPage();
    await viewer.goto(`http://${MAGAZINE_HOST}:${server.port}/viewer/index.html#p=3`);
    await click(viewer, '.corner button');
    await expect.poll(() => textIn(viewer, 'main')).toContain(FERRY[0]);
    await viewer.keyboard.press('ArrowRight');
    await expect.poll(() => textIn(viewer, 'main')).toContain(FERRY_MORE[0]);
    await viewer.close();
  });

  it('reads a site once the reader has allowed it, and no longer than that', async (context) => {
    needsFirefox(context);
    const options = await openOwnPage(browser, 'options.html');
    await options.waitForSelector('.sites');
    await options.evaluate(
      (host) => Reflect.get(window, 'browser').storage.local.set({ offeredSites: [host] }),
      ELSEWHERE_HOST,
    );
    await (await options.waitForSelector(`[aria-label="Allow ${ELSEWHERE_HOST}"]`))?.click();
    const remove = await options.waitForSelector(`[aria-label="Remove ${ELSEWHERE_HOST}"]`);
    const address = `http://${ELSEWHERE_HOST}:${server.port}/sample/files/basic-html/page6.html`;
    const elsewhere = await browser.newPage();
    // The background registers its scripts when it hears of the leave.
    await expect
      .poll(async () => {
        await elsewhere.goto(address);
        return textIn(elsewhere, 'article');
      })
      .toContain(SENTENCE);
    await options.bringToFront();
    await remove?.click();
    await expect.poll(() => textIn(options, '.sites')).not.toContain(ELSEWHERE_HOST);
    await elsewhere.close();
    await options.close();
  });

  it('converts the page', async (context) => {
    needsFirefox(context);
    await page.bringToFront();
    await click(page, '.conversion');
    await click(page, '#conversion label ::-p-text(Traditional, Taiwan)');
    await expect.poll(() => textIn(page, 'article')).toContain('那天晚上，她一個人在溪邊坐到很晚');
  });

  it('says in the popup what can be done', async (context) => {
    needsFirefox(context);
    const popup = await openOwnPage(browser, 'popup.html');
    await expect.poll(() => textIn(popup, 'body')).toContain('Settings');
    await popup.close();
  });

  it('reads a PDF, and keeps what is selected of it', async (context) => {
    needsFirefox(context);
    const pdf = await openOwnPage(browser, 'pdf.html');
    await chooseFile(pdf, fixture('issue'));
    await expect.poll(() => textIn(pdf, 'article')).toContain('渡口的早晨');
    await selectProse(pdf, '渡口的早晨', '渡口的早晨');
    await pressAlt(pdf, 'KeyS');
    await expect.poll(() => textIn(pdf, '.clipping-notice')).toContain('Saved to clippings');
    await pdf.close();
  });

  it('has its settings', async (context) => {
    needsFirefox(context);
    const options = await openOwnPage(browser, 'options.html');
    await expect.poll(() => textIn(options, 'main')).toContain('scdjw.com.cn');
    await takeScreenshot(options, 'firefox-options');
    await options.close();
    expect(errors).toEqual([]);
  });
});
