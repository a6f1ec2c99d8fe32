import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TITLE, writeBook } from '../fixtures/books/test-books.ts';
import { FERRY, FERRY_MORE, LANTERN } from '../fixtures/books/texts.ts';
import {
  newerInViewer,
  viewerByAddress,
  viewerByBareField,
  viewerByField,
  viewerByPictures,
  viewerOfPictures,
  viewerWithoutTextPages,
} from '../fixtures/books/viewer-books.ts';
import { violationsInView } from './harness/axe.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { click, pressSwitch, type Stage, see, setStage } from './reading-view-stage.ts';

/** In milliseconds: a viewer that does not follow its address is helped, after a while. */
const HELPED_WITHIN = 6_000;

const BOOKS = {
  titled: newerInViewer,
  address: viewerByAddress,
  field: viewerByField,
  'bare field': viewerByBareField,
  pictures: viewerByPictures,
  absent: viewerWithoutTextPages,
  scanned: viewerOfPictures,
} as const;

describe('the reading view over a viewer', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
    for (const [name, book] of Object.entries(BOOKS))
      await writeBook(join(stage.folder, name), book());
  });

  afterAll(async () => {
    expect(stage.errors).toEqual([]);
    await stage.close();
  });

  /** The words of the prose, of the bar, or of whatever the view shows. */
  const viewOf = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      return root?.querySelector<HTMLElement>('main')?.innerText ?? null;
    });
  const viewHas = (page: Page, text: string | undefined) =>
    expect.poll(() => viewOf(page)).toContain(text);
  const turnsOf = (page: Page) => page.evaluate('window.turns');
  const turnedTo = (page: Page) => page.evaluate('window.turns.at(-1)');

  async function openAndRead(path: string): Promise<Page> {
    const page = await stage.open(path);
    await click(page, '.corner button');
    await page.waitForSelector('zhanjuan-reader >>> main');
    return page;
  }

  it('is offered by a quiet button, and leaves the viewer alone until it is pressed', async () => {
    const asked = stage.server.requests.length;
    const page = await stage.open('address/index.html#p=3');
    await page.waitForSelector('zhanjuan-reader >>> .corner button');
    expect(await see(page)).toMatchObject({ prose: null, original: true, hosts: 1 });
    const requests = stage.server.requests.slice(asked);
    expect(requests.filter((path) => path.includes('/files/'))).toEqual([]);
    await takeScreenshot(page, 'viewer-offer');
    expect(await violationsInView(page, '.corner')).toEqual([]);
  });

  it.each(['index.html', '20221121.html', 'mobile/index.html'])(
    'shows the page that %s is turned to',
    async (path) => {
      const page = await openAndRead(`address/${path}#p=3`);
      await viewHas(page, FERRY[0]);
      expect(await see(page)).toMatchObject({ hosts: 1 });
      expect(await page.evaluate(() => getComputedStyle(document.body).visibility)).toBe('hidden');
      await takeScreenshot(page, 'viewer-prose');
    },
  );

  it('opens by Alt+R, and goes back to the viewer by it', async () => {
    const page = await stage.open('address/index.html#p=3');
    await page.waitForSelector('zhanjuan-reader');
    await pressSwitch(page);
    await viewHas(page, FERRY[0]);
    await pressSwitch(page);
    await expect.poll(() => see(page)).toMatchObject({ prose: null, original: true, hosts: 1 });
    expect(await page.evaluate(() => getComputedStyle(document.body).visibility)).toBe('visible');
    await pressSwitch(page);
    await viewHas(page, FERRY[0]);
  });

  it.each(['address', 'field', 'bare field', 'pictures'] as const)(
    'follows a viewer that tells its place by its %s',
    async (book) => {
      const page = await openAndRead(`${book}/index.html#p=3`);
      await viewHas(page, FERRY[0]);
      await page.evaluate(() => document.getElementById('next')?.click());
      await viewHas(page, FERRY_MORE[0]);
      await page.evaluate(() => document.getElementById('previous')?.click());
      await page.evaluate(() => document.getElementById('next')?.click());
      await viewHas(page, FERRY_MORE[0]);
    },
  );

  it.each(['address', 'field'] as const)('turns a viewer with it by its %s', async (book) => {
    const page = await openAndRead(`${book}/index.html#p=3`);
    await viewHas(page, FERRY[0]);
    await page.keyboard.press('ArrowRight');
    await viewHas(page, FERRY_MORE[0]);
    await expect.poll(() => turnedTo(page), { timeout: HELPED_WITHIN }).toBe('4-5');
    // The other page of the spread that it shows.
    await page.keyboard.press('ArrowRight');
    await viewHas(page, 'picture');
    expect(await turnedTo(page)).toBe('4-5');
    await page.keyboard.press('ArrowRight');
    await viewHas(page, LANTERN[0]);
    await expect.poll(() => turnedTo(page), { timeout: HELPED_WITHIN }).toBe('6');
  });

  it('shows both pages of a spread, one under the other', async () => {
    const page = await openAndRead('field/index.html#p=4');
    await viewHas(page, FERRY_MORE[0]);
    await viewHas(page, 'picture');
    await viewHas(page, FERRY_MORE[0]);
  });

  it('keeps its keys, its wheel and its selection from the viewer', async () => {
    const page = await openAndRead('address/index.html#p=3');
    await viewHas(page, FERRY[0]);
    await page.mouse.move(300, 300);
    await page.mouse.wheel({ deltaY: 120 });
    await page.mouse.click(300, 300, { count: 2 });
    expect(await page.evaluate(() => getSelection()?.type)).toBe('Range');
    expect(await turnsOf(page)).toEqual(['2-3']);
  });

  it('goes back and forward with the history', async () => {
    const page = await openAndRead('address/index.html#p=3');
    await viewHas(page, FERRY[0]);
    await page.keyboard.press('ArrowRight');
    await viewHas(page, FERRY_MORE[0]);
    await page.goBack();
    await viewHas(page, FERRY[0]);
    expect(page.url()).toMatch(/#p=3$/);
  });

  it('says so at the last page, which the settings tell', async () => {
    const page = await openAndRead('address/index.html#p=6');
    await viewHas(page, LANTERN[0]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await see(page)).notice).toMatch(/no such page/);
    await viewHas(page, LANTERN[0]);
  });

  it('takes the title and the last page of a newer book from its settings', async () => {
    const page = await stage.read('titled/files/basic-html/page1.html');
    const titleOf = () => page.$eval('zhanjuan-reader >>> h1', (own) => own.textContent);
    await expect.poll(titleOf, { timeout: HELPED_WITHIN }).toBe(TITLE);
    await page.keyboard.press('ArrowRight');
    await viewHas(page, LANTERN[0]);
    expect(await titleOf()).toBe(TITLE);
    const next = await page.$eval('zhanjuan-reader >>> .turn:last-child', (own) =>
      own.getAttribute('aria-disabled'),
    );
    expect(next).toBe('true');
  });

  it('shows what the viewer was turned to meanwhile', async () => {
    const page = await openAndRead('field/index.html#p=3');
    await viewHas(page, FERRY[0]);
    await pressSwitch(page);
    await page.evaluate(() => document.getElementById('next')?.click());
    await pressSwitch(page);
    await viewHas(page, FERRY_MORE[0]);
  });

  it.each([
    [
      'a strict policy',
      "default-src 'none'; script-src 'unsafe-inline' 'self'; style-src 'unsafe-inline'",
    ],
  ])('works under %s', async (_, policy) => {
    const strict = await setStage({ headers: { 'Content-Security-Policy': policy } });
    try {
      await writeBook(join(strict.folder, 'viewer'), viewerByAddress());
      const page = await strict.open('viewer/index.html#p=3');
      await click(page, '.corner button');
      await viewHas(page, FERRY[0]);
      await page.keyboard.press('ArrowRight');
      await viewHas(page, FERRY_MORE[0]);
    } finally {
      await strict.close();
    }
  });

  it('comes back by Alt+R though the viewer removes what it does not know', async () => {
    const page = await stage.open('address/index.html#p=3');
    await page.waitForSelector('zhanjuan-reader');
    await page.evaluate(() => {
      let left = 2;
      new MutationObserver(() => {
        const unknown = document.querySelector('zhanjuan-reader');
        if (unknown && left > 0) {
          left--;
          unknown.remove();
        }
      }).observe(document.documentElement, { childList: true });
      document.querySelector('zhanjuan-reader')?.remove();
    });
    await pressSwitch(page);
    await viewHas(page, FERRY[0]);
    await expect.poll(() => see(page)).toMatchObject({ hosts: 1 });
  });

  it('reads a book that has no pages of text from its search files', async () => {
    const page = await openAndRead('absent/index.html#p=1');
    await viewHas(page, FERRY[0]);
    await page.keyboard.press('ArrowRight');
    await viewHas(page, LANTERN[0]);
  });

  it('says of a book of pictures that it is one', async () => {
    const page = await openAndRead('scanned/index.html');
    await viewHas(page, 'no text');
  });

  it('does nothing on a page of the site that is no viewer', async () => {
    const page = await stage.open('older/files/basic-html/page7.html');
    expect((await see(page)).hosts).toBe(0);
  });
});
