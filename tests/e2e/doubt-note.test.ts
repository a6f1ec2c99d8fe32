import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { olderLayer, textPageHtml } from '../fixtures/books/page-html.ts';
import { writeBook } from '../fixtures/books/test-books.ts';
import { FERRY, FERRY_MORE } from '../fixtures/books/texts.ts';
import { gridLayer, type SetLine, searchXml, setColumn } from '../fixtures/books/typeset.ts';
import { violationsInView } from './harness/axe.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { type Stage, setStage } from './reading-view-stage.ts';

const COLUMN = { x: 60, y: 62, width: 30 } as const;

/** Ends with a colon at the page's end, and the next page begins without an indent: who can tell? */
const PAGES: readonly (readonly SetLine[])[] = [
  setColumn([...FERRY, '老周想了想，慢慢地说：'], COLUMN),
  setColumn(FERRY_MORE, COLUMN).map((line, index) => (index === 0 ? { ...line, x: 60 } : line)),
];

const FILES = new Map(
  PAGES.flatMap((lines, index) => {
    const page = index + 3;
    const layer = olderLayer(gridLayer(lines));
    return [
      [`files/basic-html/page${page}.html`, textPageHtml({ page, title: '河上', layer })],
      [`files/search/search${page}.xml`, searchXml(lines)],
    ];
  }),
);

describe('a doubtful place', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage();
    await writeBook(join(stage.folder, 'doubtful'), FILES);
  });

  afterAll(() => stage?.close());

  beforeEach(async () => {
    page = await stage.read('doubtful/files/basic-html/page3.html');
    await page.waitForSelector('zhanjuan-reader >>> .read-on.next');
    await page.keyboard.press('n');
    await page.waitForSelector('zhanjuan-reader >>> .doubt');
  });

  const note = (): Promise<string | undefined> =>
    page.evaluate(() => {
      const own = document
        .querySelector('zhanjuan-reader')
        ?.shadowRoot?.querySelector<HTMLElement>('.doubt-note');
      return own?.checkVisibility() ? own.innerText : undefined;
    });

  it('is explained when it is pointed at, and leads to the page’s picture', async () => {
    const doubt = await page.$('zhanjuan-reader >>> .doubt');
    await doubt?.hover();
    await expect.poll(note).toMatch(/A new paragraph may begin here/);
    await takeScreenshot(page, 'doubt-note');
    expect(await violationsInView(page)).toEqual([]);
    await (await page.$('zhanjuan-reader >>> .doubt-note .button'))?.click();
    await page.waitForSelector('zhanjuan-reader >>> .page-picture');
    expect(await note()).toBeUndefined();
    const panel = () =>
      page.$eval('zhanjuan-reader >>> .page-picture', (own) => own.textContent ?? '');
    await expect.poll(panel).toMatch(/could not be had/);
  });

  it('is explained when it has the focus, until Escape or the focus goes on', async () => {
    await page.$eval('zhanjuan-reader >>> .doubt', (own) => own.scrollIntoView({ block: 'end' }));
    await page.focus('zhanjuan-reader >>> .doubt');
    await expect.poll(note).toMatch(/Not certain/);
    const isWhole = () =>
      page.$eval('zhanjuan-reader >>> .doubt-note', (own) => {
        const { top, bottom } = own.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isWhole).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(note).toBeUndefined();
  });

  it('is explained when it is pressed, in a narrow window too', async () => {
    await page.setViewport({ width: 320, height: 600 });
    await (await page.$('zhanjuan-reader >>> .doubt'))?.click();
    await expect.poll(note).toMatch(/Not certain/);
    await takeScreenshot(page, 'doubt-note-narrow');
    // The text moves away from under the pointer, as it does when the window gets another width.
    await page.evaluate(() => window.scrollBy({ top: -60, behavior: 'instant' }));
    await page.mouse.move(10, 590);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await note()).toMatch(/Not certain/);
  });
});
