import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  click,
  forgetChoice,
  pressSwitch,
  type Stage,
  see,
  setStage,
  textPage,
} from './reading-view-stage.ts';

/** The page's nodes as they are, and as its file has them; without the reader's own element. */
const nowAndServed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const served = new DOMParser().parseFromString(source, 'text/html');
    const now = document.cloneNode(true);
    if (!(now instanceof Document)) throw new TypeError('A document clones to a document.');
    now.querySelector('zhanjuan-reader')?.remove();
    return [now, served].map(({ documentElement }) => documentElement.outerHTML);
  });

describe('switching between prose and original', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage();
  });

  afterAll(() => stage?.close());

  beforeEach(async () => {
    page = await stage.read(textPage('older', 3));
    await page.setViewport({ width: 400, height: 300 });
  });

  afterEach(async () => {
    await forgetChoice(page);
    expect(stage.errors).toEqual([]);
  });

  it('brings the original back exactly as it was, at once', async () => {
    await click(page, '.header .switch');
    expect(await see(page)).toMatchObject({ prose: null, original: true, bar: 'Read as prose' });
    const [now, served] = await nowAndServed(page);
    expect(now).toBe(served);
    const style = await page.evaluate(() => ({
      sheets: document.adoptedStyleSheets.length,
      background: getComputedStyle(document.documentElement).backgroundColor,
      width: document.querySelector('#container')?.clientWidth,
    }));
    expect(style).toEqual({ sheets: 0, background: 'rgba(0, 0, 0, 0)', width: 730 });
  });

  it('goes there and back by Alt+R', async () => {
    await pressSwitch(page);
    expect((await see(page)).original).toBe(true);
    await pressSwitch(page);
    expect(await see(page)).toMatchObject({ original: false, hosts: 1 });
  });

  it('goes back by the button on the original', async () => {
    await pressSwitch(page);
    await click(page, '.corner button');
    expect((await see(page)).original).toBe(false);
  });

  it('keeps the place of each', async () => {
    await page.evaluate(() => window.scrollTo(0, 120));
    await pressSwitch(page);
    await page.evaluate(() => window.scrollTo(0, 60));
    await pressSwitch(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(120);
    await pressSwitch(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(60);
  });

  it('is remembered on the pages that follow', async () => {
    await pressSwitch(page);
    const next = await stage.read(textPage('older', 4));
    expect(await see(next)).toMatchObject({ prose: null, original: true });
    await pressSwitch(next);
    expect((await see(next)).original).toBe(false);
    const another = await stage.read(textPage('older', 6));
    expect((await see(another)).original).toBe(false);
  });

  it('asks for no files while the original is shown', async () => {
    await pressSwitch(page);
    const asked = stage.server.requests.length;
    const next = await stage.read(textPage('older', 4));
    await next.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    const files = stage.server.requests.slice(asked).filter((path) => path.includes('search'));
    expect(files).toEqual([]);
  });

  it('leaves Alt+R to whoever types, and to other shortcuts', async () => {
    await page.evaluate(() => {
      const input = document.createElement('input');
      document.documentElement.append(input);
      input.style.setProperty('display', 'block', 'important');
      document.adoptedStyleSheets = [];
      input.focus();
    });
    await pressSwitch(page);
    expect((await see(page)).prose).not.toBeNull();
    await page.evaluate(() => document.querySelector('input')?.blur());
    await page.keyboard.down('Control');
    await pressSwitch(page);
    await page.keyboard.up('Control');
    expect((await see(page)).prose).not.toBeNull();
  });

  it('lets a page that has handled the key keep it', async () => {
    await page.evaluate(() =>
      document.addEventListener('keydown', (event) => event.preventDefault()),
    );
    await pressSwitch(page);
    expect((await see(page)).prose).not.toBeNull();
  });
});
