import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBook } from '../fixtures/books/test-books.ts';
import { FERRY, LANTERN } from '../fixtures/books/texts.ts';
import { viewerWithoutTextPages } from '../fixtures/books/viewer-books.ts';
import { pressAlt, selectProse } from './citation-stage.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { clickNamed, countIn, openPanel, quotesIn, saidIn, search } from './panel-stage.ts';
import { click, pressSwitch, type Stage, see, setStage, textPage } from './reading-view-stage.ts';

const [FIRST = '', SECOND = ''] = FERRY;
const [LAMP = ''] = LANTERN;

/** What is said on the page of its clippings. */
const saidOn = (page: Page): Promise<string> =>
  page.$eval('zhanjuan-reader >>> .clipping-notice', (own) => own.textContent);

/** The names of the clippings that are marked in one way. */
const markedOn = (page: Page, kind: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
    const marks = [...(root?.querySelectorAll<HTMLElement>(`.clipping-mark.${wanted}`) ?? [])];
    return [...new Set(marks.map((own) => own.dataset.clipping ?? ''))];
  }, kind);

/** How far the marks of one kind reach beyond a paragraph of the prose, and it beyond them, in pixels. */
const beyond = (page: Page, kind: string, beginning: string): Promise<number> =>
  page.evaluate(
    (wanted, begins) => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      const marks = [...(root?.querySelectorAll(`.clipping-mark.${wanted}`) ?? [])];
      const blocks = [...(root?.querySelectorAll('[data-block]') ?? [])];
      const paragraph = blocks.find((own) => own.textContent.startsWith(begins));
      const boxes = marks.map((own) => own.getBoundingClientRect());
      const own = paragraph?.getBoundingClientRect();
      if (own === undefined || boxes.length === 0) return Number.POSITIVE_INFINITY;
      const top = Math.min(...boxes.map((box) => box.top));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      return Math.max(Math.abs(top - own.top), Math.abs(bottom - own.bottom));
    },
    kind,
    beginning,
  );

/** Selects the second paragraph of a page as soon as it is there. */
async function selectSecond(page: Page): Promise<void> {
  const words = SECOND.slice(0, 6);
  await expect
    .poll(() => page.$eval('zhanjuan-reader >>> main', (own) => own.textContent))
    .toContain(words);
  await selectProse(page, words, words);
}

/** Finds a clipping in the panel and asks for its page. */
async function showOnPage(panel: Page, typed: string): Promise<void> {
  await search(panel, typed);
  await expect.poll(() => countIn(panel)).toBe('1 found');
  await (await panel.waitForSelector('.closed'))?.click();
  await clickNamed(panel, '.opened button', 'Show on the page');
}

/** As the panel has it: quotes with one kind of marks. */
const plain = (text: string): string => text.replaceAll(/[“”]/gu, '');

describe('clippings, from the page into the panel and back', () => {
  let stage: Stage;
  let profile: string;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
    stage = await setStage({}, profile);
    await writeBook(join(stage.folder, 'absent'), viewerWithoutTextPages());
  });

  afterAll(async () => {
    await stage?.close();
    await rm(profile, { recursive: true, force: true });
  });

  /** A page, once its app is there to hear of keys. */
  async function read(path: string): Promise<Page> {
    const page = await stage.read(path);
    await page.waitForSelector('zhanjuan-reader >>> .clipping-notice');
    return page;
  }

  it('saves what is selected by Alt+S, marks it, and takes it back', async () => {
    const page = await read(textPage('older', 3));
    await pressAlt(page, 'KeyS');
    await expect.poll(() => saidOn(page)).toContain('Select the text to save first.');
    await selectProse(page, FIRST.slice(0, 8), FIRST.slice(0, 8));
    await pressAlt(page, 'KeyS');
    await expect.poll(() => saidOn(page)).toContain('Saved to clippings');
    await expect.poll(() => markedOn(page, 'yellow')).toHaveLength(1);
    await takeScreenshot(page, 'clipping-saved');
    await pressAlt(page, 'KeyS');
    await expect.poll(() => saidOn(page)).toContain('Already among your clippings');
    await selectProse(page, SECOND.slice(0, 8), SECOND.slice(0, 8));
    await pressAlt(page, 'KeyS');
    await expect.poll(() => markedOn(page, 'yellow')).toHaveLength(2);
    await click(page, '.clipping-said button');
    await expect.poll(() => markedOn(page, 'yellow')).toHaveLength(1);
    expect(await saidOn(page)).toContain('Undone');
    await page.close();
  });

  it('saves from the bar at a selection and from the context menu', async () => {
    const page = await read(textPage('older', 6));
    await selectProse(page, LAMP.slice(0, 8), LAMP.slice(0, 8));
    await page.waitForSelector('zhanjuan-reader >>> .selection-bar');
    await page.evaluate(() => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll<HTMLElement>('.selection-bar button') ?? [])];
      buttons.find((own) => own.textContent === 'Save clipping')?.click();
    });
    await expect.poll(() => markedOn(page, 'yellow')).toHaveLength(1);
    const worker = await stage.browser.waitForTarget((own) => own.type() === 'service_worker');
    const background = await worker.worker();
    await page.bringToFront();
    // A menu of the browser's own is beyond the test: this is what it sends.
    await background?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { kind: 'save-selection' }))`);
    await expect.poll(() => saidOn(page)).toContain('Already among your clippings');
    await page.close();
  });

  it('finds them in the panel in either way of writing, with where they are from', async () => {
    const panel = await openPanel(stage.browser, stage.errors);
    await expect.poll(() => countIn(panel)).toBe('2 clippings');
    await search(panel, '灯 玻璃');
    await expect.poll(() => countIn(panel)).toBe('1 found');
    expect(plain((await quotesIn(panel))[0] ?? '')).toBe(plain(FIRST));
    await search(panel, '灯 溫');
    await expect.poll(() => quotesIn(panel)).toEqual([LAMP]);
    expect(await panel.$$eval('.quote mark', (own) => own.map((one) => one.textContent))).toContain(
      '燈',
    );
    expect(await panel.$eval('.source', (own) => own.textContent)).toContain('第4頁');
    await takeScreenshot(panel, 'panel-found');
    await panel.close();
  });

  it('keeps notes, tags and colours, deletes, and undoes', async () => {
    const panel = await openPanel(stage.browser, stage.errors);
    await search(panel, '摆渡');
    await expect.poll(() => countIn(panel)).toBe('1 found');
    await (await panel.waitForSelector('.closed'))?.click();
    await panel.type('.opened textarea', '老周的灯');
    await panel.type('.opened .tag-field input', '河，');
    await clickNamed(panel, '.opened .swatch', 'Blue');
    await takeScreenshot(panel, 'panel-open');
    await expect.poll(() => panel.$$eval('.clipping.blue .tag', ({ length }) => length)).toBe(1);
    await clickNamed(panel, '.opened button', 'Close');
    await search(panel, '老周的燈');
    await expect.poll(() => countIn(panel)).toBe('1 found');
    expect(await panel.$eval('.extra', (own) => own.textContent)).toBe('河老周的灯');
    await panel.focus('.clipping');
    await panel.keyboard.press('Delete');
    await expect.poll(() => countIn(panel)).toBe('0 found');
    expect(await saidIn(panel)).toContain('Deleted 1');
    await clickNamed(panel, '.notice button', 'Undo');
    await expect.poll(() => countIn(panel)).toBe('1 found');
    await panel.close();
  });

  it('leads back to the page, brings the passage into sight and marks it', async () => {
    const panel = await openPanel(stage.browser, stage.errors);
    await showOnPage(panel, '摆渡');
    const url = stage.url(textPage('older', 3));
    const target = await stage.browser.waitForTarget((own) => own.url() === url);
    const page = await target.asPage();
    await page.waitForSelector('zhanjuan-reader');
    await expect.poll(() => markedOn(page, 'shown')).toHaveLength(1);
    expect(await beyond(page, 'shown', FIRST.slice(0, 8))).toBeLessThan(2);
    expect(await markedOn(page, 'blue')).toHaveLength(1);
    expect(await markedOn(page, 'uncertain')).toEqual([]);
    expect(page.url()).toBe(url);
    await page.close();
    await panel.close();
  });

  it('leads back into the original that the reader prefers, as prose', async () => {
    const page = await read(textPage('older', 3));
    await pressSwitch(page);
    await expect.poll(() => see(page)).toMatchObject({ prose: null });
    await page.goto('about:blank');
    const panel = await openPanel(stage.browser, stage.errors);
    await showOnPage(panel, '摆渡');
    const target = await stage.browser.waitForTarget(
      (own) => own.url() === stage.url(textPage('older', 3)),
    );
    const shown = await target.asPage();
    await expect.poll(() => markedOn(shown, 'shown')).toHaveLength(1);
    await shown.close();
    await panel.close();
  });

  it('leads back to the viewer of a book that has no text pages', async () => {
    const viewer = stage.url('absent/index.html#p=1');
    const page = await stage.open('absent/index.html#p=1');
    await click(page, '.corner button');
    await page.waitForSelector('zhanjuan-reader >>> .clipping-notice');
    await selectSecond(page);
    await pressAlt(page, 'KeyS');
    await expect.poll(() => markedOn(page, 'yellow')).toHaveLength(1);
    await page.goto('about:blank');
    const panel = await openPanel(stage.browser, stage.errors);
    await showOnPage(panel, SECOND.slice(0, 6));
    const target = await stage.browser.waitForTarget((own) => own.url() === viewer);
    const shown = await target.asPage();
    await expect.poll(() => markedOn(shown, 'shown')).toHaveLength(1);
    await shown.close();
    await panel.close();
  });

  it('says what was not saved, and has what it said was saved, though its worker is killed', async () => {
    const page = await read(textPage('newer', 1));
    await selectSecond(page);
    const worker = await stage.browser.waitForTarget((own) => own.type() === 'service_worker');
    const background = await worker.worker();
    // Every write waits for this one, which never ends by itself.
    await background?.evaluate(`(async () => {
      const opening = indexedDB.open('zhanjuan-clippings');
      await new Promise((resolve) => { opening.onsuccess = resolve; });
      const table = opening.result.transaction('clippings', 'readwrite').objectStore('clippings');
      const again = () => { table.count().onsuccess = again; };
      again();
      globalThis.asked = new Promise((resolve) => {
        chrome.runtime.onMessage.addListener(({ kind }) => {
          if (kind === 'save-clipping') resolve();
        });
      });
    })()`);
    await pressAlt(page, 'KeyS');
    await background?.evaluate('globalThis.asked');
    await background?.close();
    await expect.poll(() => saidOn(page)).toContain('This was not saved; please try again.');
    expect(await markedOn(page, 'yellow')).toEqual([]);
    await pressAlt(page, 'KeyS');
    await expect.poll(() => saidOn(page)).toContain('Saved to clippings');
    await expect.poll(() => markedOn(page, 'yellow')).toHaveLength(1);
    await click(page, '.clipping-said button');
    await expect.poll(() => markedOn(page, 'yellow')).toEqual([]);
  });

  it('says when the disk is full, and saves when it is not', async () => {
    const page = await read(textPage('newer', 1));
    await selectSecond(page);
    const worker = await stage.browser.waitForTarget((own) => own.type() === 'service_worker');
    const background = await worker.worker();
    await background?.evaluate(`(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function full() {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    })()`);
    await pressAlt(page, 'KeyS');
    await expect.poll(() => saidOn(page)).toContain('The disk is full, so this was not saved.');
    await pressAlt(page, 'KeyS');
    await expect.poll(() => saidOn(page)).toContain('Saved to clippings');
    await click(page, '.clipping-said button');
    await expect.poll(() => saidOn(page)).toContain('Undone');
  });

  it('keeps everything when the browser is started again', async () => {
    await stage.close();
    stage = await setStage({}, profile);
    const panel = await openPanel(stage.browser, stage.errors);
    await expect.poll(() => countIn(panel)).toBe('3 clippings');
    await search(panel, '老周的灯');
    await expect.poll(() => countIn(panel)).toBe('1 found');
    expect(stage.errors).toEqual([]);
  });
});
