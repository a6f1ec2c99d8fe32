import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LOST_WORD } from '../fixtures/books/test-books.ts';
import { FERRY, FERRY_MORE, LANTERN } from '../fixtures/books/texts.ts';
import {
  click,
  forgetChoice,
  holdRequest,
  pressSwitch,
  type Stage,
  see,
  setStage,
  textPage,
} from './reading-view-stage.ts';

describe('turning pages in the reading view', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage();
  });

  afterAll(() => stage?.close());

  beforeEach(async () => {
    page = await stage.read(textPage('older', 3));
    await page.setViewport({ width: 400, height: 300 });
    // Gone when the browser opens a page by itself.
    await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  });

  afterEach(async () => {
    await forgetChoice(page);
    expect(stage.errors).toEqual([]);
  });

  const isSameDocument = (): Promise<boolean> =>
    page.evaluate(() => document.documentElement.hasAttribute('data-same'));

  const proseOf = (text: string | undefined) =>
    expect.poll(async () => (await see(page)).prose).toContain(text);

  it('goes on by the arrow key, from the top, without leaving the view', async () => {
    await page.evaluate(() => window.scrollTo(0, 100));
    await page.keyboard.press('ArrowRight');
    await proseOf(FERRY_MORE[0]);
    expect(page.url()).toBe(stage.url(textPage('older', 4)));
    expect(await page.title()).toMatch(/^Page 4 - /);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await isSameDocument()).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await proseOf(FERRY[0]);
    expect(page.url()).toBe(stage.url(textPage('older', 3)));
  });

  it.each(['.header .turns a:last-child', '.ending a:last-child'])(
    'goes on by the link %s',
    async (link) => {
      await click(page, link);
      await proseOf(FERRY_MORE[0]);
      expect(await isSameDocument()).toBe(true);
    },
  );

  it('takes the coordinates of a page turned to', async () => {
    await page.keyboard.press('ArrowRight');
    await proseOf(LOST_WORD);
  });

  it('goes two pages on for two presses, before the first has come', async () => {
    page = await stage.browser.newPage();
    const held = await holdRequest(page, 'page4.html');
    await page.goto(stage.url(textPage('older', 3)));
    await page.waitForSelector('zhanjuan-reader');
    await page.keyboard.press('ArrowRight');
    await held.asked;
    // The page between is a picture; from the second press on it is the one after it.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await proseOf(LANTERN[0]);
    held.release();
    expect(page.url()).toBe(stage.url(textPage('older', 6)));
  });

  it('goes back and forward with the browser, each page where it was left', async () => {
    await page.evaluate(() => window.scrollTo(0, 90));
    await page.keyboard.press('ArrowRight');
    await proseOf(FERRY_MORE[0]);
    await page.goBack();
    await proseOf(FERRY[0]);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(90);
    expect(await page.title()).toMatch(/^Page 3 - /);
    await page.goForward();
    await proseOf(FERRY_MORE[0]);
    expect(await isSameDocument()).toBe(true);
  });

  it('shows the same page after a reload', async () => {
    await page.keyboard.press('ArrowRight');
    await proseOf(FERRY_MORE[0]);
    await page.reload();
    await proseOf(FERRY_MORE[0]);
    expect(await isSameDocument()).toBe(false);
  });

  it('loads the original of a page turned to', async () => {
    await page.keyboard.press('ArrowRight');
    await proseOf(FERRY_MORE[0]);
    await Promise.all([page.waitForNavigation(), pressSwitch(page)]);
    await page.waitForSelector('zhanjuan-reader');
    expect(await see(page)).toMatchObject({ prose: null, original: true });
    expect(await page.$eval('#content-top2', (own) => own.textContent)).toBe('P. 4');
  });

  it('stays where it is at the end of the book, and says so', async () => {
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await see(page)).notice).toMatch(/no such page/);
    expect(await see(page)).toMatchObject({ original: false });
    expect(page.url()).toBe(stage.url(textPage('older', 3)));
    expect(await isSameDocument()).toBe(true);
  });

  it('leaves a neighbour that is no text page to the browser', async () => {
    await page.goto(stage.url(textPage('older', 6)));
    await page.waitForSelector('zhanjuan-reader >>> .view');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('ArrowRight')]);
    expect(page.url()).toBe(stage.url(textPage('older', 7)));
    expect(await page.$eval('p', (own) => own.textContent)).toBe('This site has moved.');
    expect(await see(page)).toMatchObject({ hosts: 0, original: true });
  });

  it('leaves the arrows to the original, to whoever types, and to other shortcuts', async () => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await pressSwitch(page);
    await page.keyboard.press('ArrowRight');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(page.url()).toBe(stage.url(textPage('older', 3)));
  });
});
