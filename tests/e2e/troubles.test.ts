import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { olderLayer, textPageHtml } from '../fixtures/books/page-html.ts';
import { TITLE } from '../fixtures/books/test-books.ts';
import { FERRY, FERRY_MORE, LANTERN } from '../fixtures/books/texts.ts';
import { gridLayer, setColumn } from '../fixtures/books/typeset.ts';
import { violationsInView } from './harness/axe.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import {
  click,
  forgetChoice,
  pressSwitch,
  type Stage,
  see,
  setStage,
  textPage,
} from './reading-view-stage.ts';

/** In milliseconds: longer than the app waits for a page. */
const GIVEN_UP_WITHIN = 20_000;
/** In milliseconds: longer than the reader takes to settle, and the neighbours to come. */
const FETCHED_AHEAD_WITHIN = 6_000;

/** Every character of two bytes, by what GBK has for it. */
function gbkTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return table;
}

function inGbk(text: string): Uint8Array {
  const table = gbkTable();
  return Uint8Array.from(
    [...text.replace('\ufeff', '')].flatMap((char) => table.get(char) ?? [char.charCodeAt(0)]),
  );
}

const layerOf = (text: readonly string[]): string =>
  olderLayer(gridLayer(setColumn(text, { x: 40, y: 60, width: 30 })));

describe('the reading view when something is wrong', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage({
      endless: (path) => path.endsWith('page21.html') || path.endsWith('search21.xml'),
      contentType: (path) => (/page3\d\.html$/.test(path) ? 'text/html' : null),
    });
  });

  afterEach(() => {
    expect(stage.errors).toEqual([]);
  });

  afterAll(() => stage?.close());

  async function write(page: number, layer: string, head = '', encode = inUtf8): Promise<void> {
    const html = textPageHtml({ page, title: TITLE, layer, head });
    await writeFile(join(stage.folder, textPage('older', page)), encode(html));
  }
  const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  const viewOf = (page: Page) =>
    page.$eval('zhanjuan-reader >>> main', (own) =>
      own instanceof HTMLElement ? own.innerText : '',
    );

  it('keeps its page and says so when the site cannot be reached', async () => {
    const page = await stage.read(textPage('older', 4));
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY_MORE[0]);
    await page.goto(stage.url(textPage('older', 3)));
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY[0]);
    await page.setOfflineMode(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await see(page)).notice).toMatch(/cannot be reached/);
    expect((await see(page)).prose).toContain(FERRY[0]);
    await takeScreenshot(page, 'trouble-offline');
    expect(await violationsInView(page)).toEqual([]);
    await page.setOfflineMode(false);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY_MORE[0]);
  });

  it('keeps its page when the next one never ends, and goes on from there', async () => {
    await write(20, layerOf(FERRY));
    await write(21, layerOf(FERRY_MORE));
    const page = await stage.read(textPage('older', 20));
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(async () => (await see(page)).notice, { timeout: GIVEN_UP_WITHIN })
      .toMatch(/does not answer/);
    expect((await see(page)).prose).toContain(FERRY[0]);
  });

  it('says in its place why a page of the history cannot be shown, and tries again', async () => {
    const page = await stage.read(textPage('older', 3));
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY_MORE[0]);
    await page.evaluate((url) => history.pushState(null, '', url), stage.url(textPage('older', 6)));
    await page.evaluate((url) => history.pushState(null, '', url), stage.url(textPage('older', 4)));
    await page.setOfflineMode(true);
    await page.goBack();
    await expect.poll(() => viewOf(page)).toMatch(/cannot be reached/);
    await takeScreenshot(page, 'trouble-in-place');
    expect(await violationsInView(page)).toEqual([]);
    await page.setOfflineMode(false);
    await click(page, 'main .text');
    await expect.poll(async () => (await see(page)).prose).toContain(LANTERN[0]);
  });

  it('reads pages in GBK, opened and turned to', async () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">';
    const replaced = (text: string) => inGbk(text.replace('charset=utf-8', 'charset=gb2312'));
    await write(30, layerOf(FERRY), head, replaced);
    await write(31, layerOf(FERRY_MORE), head, replaced);
    const page = await stage.read(textPage('older', 30));
    expect((await see(page)).prose).toContain(FERRY[0]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY_MORE[0]);
  });

  it.each([
    [
      'of a font of its own',
      [...FERRY.join('')].map((_, at) => String.fromCodePoint(0xe000 + at)).join(''),
    ],
    [
      'of a wrong encoding',
      new TextDecoder('gbk').decode(new TextEncoder().encode(FERRY.join(''))),
    ],
  ])('shows the picture of a page whose text is %s, and the original by a key', async (_, text) => {
    await write(5, olderLayer(text));
    const page = await stage.read(textPage('older', 5));
    await expect.poll(() => viewOf(page)).toMatch(/gibberish/);
    await takeScreenshot(page, 'trouble-gibberish');
    expect(await violationsInView(page)).toEqual([]);
    await pressSwitch(page);
    expect((await see(page)).original).toBe(true);
    await forgetChoice(page);
  });

  it('asks for two files at once at most, for none twice, and for the neighbours ahead', async () => {
    const page = await stage.browser.newPage();
    let open = 0;
    let most = 0;
    const isBook = (url: string): boolean => /newer\/files\/(?:basic-html|search)\//.test(url);
    page.on('request', (request) => {
      if (request.isNavigationRequest() || !isBook(request.url())) return;
      open++;
      most = Math.max(most, open);
    });
    const onEnd = (request: { url(): string; isNavigationRequest(): boolean }): void => {
      if (!request.isNavigationRequest() && isBook(request.url())) open--;
    };
    page.on('requestfinished', onEnd);
    page.on('requestfailed', onEnd);
    await page.goto(stage.url(textPage('newer', 1)));
    await expect
      .poll(() => stage.server.requests, { timeout: FETCHED_AHEAD_WITHIN })
      .toContain('/newer/files/search/text_position[2].js');
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await see(page)).prose).toContain(LANTERN[0]);
    const asked = stage.server.requests.filter((path) => path.startsWith('/newer/files/'));
    expect(asked).toEqual([...new Set(asked)]);
    expect(most).toBeLessThanOrEqual(2);
  });
});
