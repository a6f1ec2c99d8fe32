import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeBook } from '../fixtures/books/test-books.ts';
import { FERRY, FERRY_TITLE, LANTERN } from '../fixtures/books/texts.ts';
import { newerInViewer } from '../fixtures/books/viewer-books.ts';
import { pressAlt, readClipboard, selectProse } from './citation-stage.ts';
import { violationsInView } from './harness/axe.ts';
import { click, type Stage, setStage, textPage } from './reading-view-stage.ts';

/** The book that the tests read is from the spring of 2024; its third page shows 1. */
const [FIRST = '', SECOND = ''] = FERRY;

/** In milliseconds: for a machine that does much else; what is there is seen at once. */
const PATIENCE = 10_000;

const eventually = <T>(get: () => Promise<T>) => expect.poll(get, { timeout: PATIENCE });

/** Is there, and visible, within the view. */
const shows = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const found = document.querySelector('zhanjuan-reader')?.shadowRoot?.querySelector(wanted);
    return found instanceof HTMLElement && found.checkVisibility({ visibilityProperty: true });
  }, selector);

const noticeOf = (page: Pick<Page, 'evaluate'>): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
    return [...(root?.querySelectorAll('.notice') ?? [])].map((own) => own.textContent).join('');
  });

describe('citing in the reading view, over plain http', () => {
  let stage: Stage;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    stage = await setStage();
  });

  afterAll(() => stage?.close());

  beforeEach(async () => {
    page = await stage.read(textPage('older', 3));
    address = stage.url('older/index.html#p=3');
    await page.waitForSelector('zhanjuan-reader >>> #cite');
  });

  afterEach(async () => {
    await page.evaluate('getSelection().removeAllRanges()');
    const [realm] = page.extensionRealms();
    await realm?.evaluate('chrome.storage.local.clear()');
    expect(stage.errors).toEqual([]);
  });

  it('copies two paragraphs with their citation by Alt+C, as rich text and as plain text', async () => {
    await selectProse(page, FIRST.slice(0, 8), SECOND.slice(0, 8));
    await pressAlt(page, 'KeyC');
    await eventually(() => noticeOf(page)).toBe('Copied');
    const { text, html } = await readClipboard(stage);
    const cited = '河上，2024（春）：1. ';
    const [one, two, citation] = text?.split('\n') ?? [];
    expect(one?.replace(/^“/u, '').replaceAll(/[‘’]/gu, '')).toBe(FIRST.replaceAll(/[“”]/gu, ''));
    expect(two).toMatch(/^“.*”$/u);
    expect(citation).toBe(`${cited}${address}.`);
    expect(html).toContain(`<p>${cited}<a href="${address}">${address}</a>.</p>`);
  });

  it('cites the page where nothing is selected', async () => {
    await page.bringToFront();
    await pressAlt(page, 'KeyC');
    await eventually(() => noticeOf(page)).toBe('Copied');
    expect((await readClipboard(stage)).text).toBe(`河上，2024（春）：1. ${address}.`);
  });

  it('names the article by its title on the page', async () => {
    await page.goto(stage.url(textPage('newer', 1)));
    await page.waitForSelector('zhanjuan-reader >>> #cite');
    await eventually(() => shows(page, '.prose h2')).toBe(true);
    await pressAlt(page, 'KeyC');
    await eventually(() => noticeOf(page)).toBe('Copied');
    const viewer = stage.url('newer/index.html#p=1');
    expect((await readClipboard(stage)).text).toBe(`${FERRY_TITLE}[M/OL]. 1. ${viewer}.`);
  });

  it('shows a bar at the selection, whose buttons leave it selected', async () => {
    expect(await shows(page, '.selection-bar')).toBe(false);
    await selectProse(page, FIRST.slice(0, 8), FIRST.slice(0, 8));
    await eventually(() => shows(page, '.selection-bar')).toBe(true);
    await click(page, '.selection-bar button:nth-last-of-type(2)');
    await eventually(() => noticeOf(page)).toBe('Copied');
    expect(await shows(page, '.selection-bar')).toBe(true);
    expect(await readClipboard(stage)).toEqual({
      text: FIRST,
      html: expect.stringContaining(FIRST),
    });
  });

  it('copies a paragraph by the button beside it', async () => {
    const paragraph = await page.waitForSelector('zhanjuan-reader >>> .prose p');
    await paragraph?.hover();
    await click(page, '.paragraph-button');
    await eventually(() => noticeOf(page)).toBe('Copied');
    expect((await readClipboard(stage)).text).toContain('河上，2024（春）：1');
  });

  it('copies clean prose by the browser’s own command', async () => {
    await selectProse(page, FIRST.slice(0, 8), SECOND.slice(0, 8));
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyC', { commands: ['Copy'] });
    await page.keyboard.up('Control');
    const { text, html } = await readClipboard(stage);
    expect(text).toBe(`${FIRST}\n${SECOND}`);
    expect(html).not.toMatch(/style=|class=|<span/u);
  });

  it('keeps what the reader corrects, and the style that they choose', async () => {
    await page.keyboard.press('KeyC');
    await click(page, '#cite input[name="title"]');
    await page.keyboard.type(FERRY_TITLE);
    await click(page, '#cite input[name="authors"]');
    await page.keyboard.type('沈一舟、陆川');
    await page.select('zhanjuan-reader >>> #cite select', 'plain');
    const preview = (): Promise<string> =>
      page.$eval('zhanjuan-reader >>> .preview', (own) => own.textContent ?? '');
    await eventually(preview).toBe(`沈一舟、陆川：《${FERRY_TITLE}》，《河上》2024年春，第1页`);
    const again = await stage.read(textPage('older', 3));
    await again.waitForSelector('zhanjuan-reader >>> #cite');
    await again.keyboard.press('KeyC');
    await eventually(() =>
      again.$eval('zhanjuan-reader >>> .preview', (own) => own.textContent),
    ).toBe(`沈一舟、陆川：《${FERRY_TITLE}》，《河上》2024年春，第1页`);
    await again.close();
  });

  it('copies what is selected when the context menu asks for it', async () => {
    await selectProse(page, FIRST.slice(0, 8), FIRST.slice(0, 8));
    const background = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await background.worker();
    await page.bringToFront();
    await worker?.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { kind: 'copy-with-citation' }))`);
    await eventually(() => noticeOf(page)).toBe('Copied');
    expect((await readClipboard(stage)).text).toContain(FIRST.slice(0, 8));
  });

  it('says so where the context menu is used on a page that shows no prose', async () => {
    await pressAlt(page, 'KeyR');
    await expect.poll(() => shows(page, '[data-part="prose"]')).toBe(false);
    const background = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await background.worker();
    await page.bringToFront();
    await worker?.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'copy-with-citation', frameId: 0 }, tab))`);
    await page.waitForSelector('zhanjuan-note');
    expect(await page.$$eval('zhanjuan-note', ({ length }) => length)).toBe(1);
  });

  it('keeps its bar at the selection where the text moves sideways', async () => {
    await page.setViewport({ width: 320, height: 320 });
    await page.keyboard.press('KeyV');
    await page.waitForSelector('zhanjuan-reader >>> [data-writing="vertical"]');
    await selectProse(page, FIRST.slice(0, 8), FIRST.slice(0, 8));
    await eventually(() => shows(page, '.selection-bar')).toBe(true);
    const main = await page.waitForSelector('zhanjuan-reader >>> main');
    await main?.evaluate((own) => own.scrollBy({ left: -own.scrollWidth, behavior: 'instant' }));
    await eventually(() => shows(page, '.selection-bar')).toBe(false);
    await main?.evaluate((own) => own.scrollBy({ left: own.scrollWidth, behavior: 'instant' }));
    await eventually(() => shows(page, '.selection-bar')).toBe(true);
  });

  it('copies in a frame of another site’s page', async () => {
    const framed = `<!doctype html><iframe width="800" height="600" src="${stage.url(textPage('older', 3))}"></iframe>`;
    await writeFile(join(stage.folder, 'framed.html'), framed);
    await page.goto(`http://127.0.0.1:${stage.server.port}/framed.html`);
    const frame = await page.waitForFrame((own) => own.url() === stage.url(textPage('older', 3)));
    await frame.waitForSelector('zhanjuan-reader >>> #cite');
    const paragraph = await frame.waitForSelector('zhanjuan-reader >>> .prose p');
    await paragraph?.click();
    await selectProse(frame, FIRST.slice(0, 8), FIRST.slice(0, 8));
    await pressAlt(page, 'KeyC');
    await eventually(() => noticeOf(frame)).toBe('Copied');
    expect((await readClipboard(stage)).text).toContain(`河上，2024（春）：1. ${address}.`);
  });

  it('copies in a viewer', async () => {
    await writeBook(join(stage.folder, 'titled'), newerInViewer());
    await page.goto(stage.url('titled/index.html#p=1'));
    await click(page, '.corner button');
    await page.waitForSelector('zhanjuan-reader >>> .prose p');
    await selectProse(page, FERRY_TITLE, FERRY_TITLE);
    await pressAlt(page, 'KeyC');
    await eventually(() => noticeOf(page)).toBe('Copied');
    const { text, html } = await readClipboard(stage);
    expect(text).toContain(FERRY_TITLE);
    expect(text).toContain(stage.url('titled/index.html#p=1'));
    expect(html).toContain('<a href="');
  });

  it('has no barrier that axe-core knows of, in any theme', async () => {
    await selectProse(page, FIRST.slice(0, 8), FIRST.slice(0, 8));
    await eventually(() => shows(page, '.selection-bar')).toBe(true);
    expect(await violationsInView(page, '.selection-bar')).toEqual([]);
    await page.keyboard.press('KeyC');
    await eventually(() => shows(page, '#cite .preview')).toBe(true);
    await page.select('zhanjuan-reader >>> #cite select', 'own');
    expect(await violationsInView(page, '#cite')).toEqual([]);
  });

  it('quotes a traditional text in its own marks', async () => {
    await page.goto(stage.url(textPage('older', 6)));
    const [first = ''] = LANTERN;
    await page.waitForSelector('zhanjuan-reader >>> #cite');
    await selectProse(page, first.slice(0, 8), first.slice(0, 8));
    await pressAlt(page, 'KeyC');
    await eventually(() => noticeOf(page)).toBe('Copied');
    expect((await readClipboard(stage)).text).toMatch(/^「.*」\n/su);
  });

  it('says so where the browser does not let it copy, and offers the text selected', async () => {
    const [realm] = page.extensionRealms();
    await realm?.evaluate('document.execCommand = () => false');
    await selectProse(page, FIRST.slice(0, 8), FIRST.slice(0, 8));
    await pressAlt(page, 'KeyC');
    await page.waitForSelector('zhanjuan-reader >>> .uncopied textarea');
    expect(await violationsInView(page, '.uncopied')).toEqual([]);
    const offered = await page.evaluate(() => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      const area = root?.querySelector<HTMLTextAreaElement>('.uncopied textarea');
      return area?.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(offered).toContain('河上，2024（春）：1');
  });
});
