import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LOST_WORD, TITLE } from '../fixtures/books/test-books.ts';
import { FERRY, FERRY_MORE, LANTERN } from '../fixtures/books/texts.ts';
import { MAGAZINE_HOST } from './harness/launch-with-extension.ts';
import { click, holdRequest, type Stage, see, setStage, textPage } from './reading-view-stage.ts';

const paragraphs = (prose: string | null): readonly string[] => prose?.split(/\n+/) ?? [];

describe('the reading view', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
  });

  afterAll(() => stage?.close());

  afterEach(() => {
    expect(stage.errors).toEqual([]);
  });

  it('shows an older page as prose, in place of the page', async () => {
    const page = await stage.read(textPage('older', 3));
    const seen = await see(page);
    expect(paragraphs(seen.prose)).toEqual(expect.arrayContaining([...FERRY]));
    expect(seen).toMatchObject({ original: false, hosts: 1, bar: null });
    const header = await page.$eval('zhanjuan-reader >>> .header', (own) => own.textContent);
    expect(header).toContain(TITLE);
    expect(header).toContain('Page 1');
    expect(header).toContain('Flip page 3');
  });

  it('names the language of the prose', async () => {
    const languageOf = async (path: string) =>
      (await stage.read(path)).$eval('zhanjuan-reader >>> [data-part="prose"]', (own) =>
        own.getAttribute('lang'),
      );
    expect(await languageOf(textPage('older', 3))).toBe('zh-Hans');
    expect(await languageOf(textPage('older', 6))).toBe('zh-Hant');
  });

  it('takes the coordinates beside the page, where they agree with it', async () => {
    const page = await stage.read(textPage('older', 4));
    await expect.poll(async () => (await see(page)).prose).toContain(LOST_WORD);
    expect(paragraphs((await see(page)).prose)).toEqual(FERRY_MORE);
  });

  it.each([
    ['scrolled', 'window.scrollTo(0, 40)'],
    [
      'selected',
      `document.querySelector('zhanjuan-reader').shadowRoot.querySelector('p')
        .dispatchEvent(new Event('selectstart', { bubbles: true }))`,
    ],
  ])('leaves the text alone once the reader has %s', async (_, begin) => {
    const page = await stage.browser.newPage();
    await page.setViewport({ width: 400, height: 300 });
    const held = await holdRequest(page, 'search4.xml');
    await page.goto(stage.url(textPage('older', 4)));
    await expect.poll(async () => (await see(page)).prose).not.toBeNull();
    await held.asked;
    await page.evaluate(begin);
    held.release();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect((await see(page)).prose).not.toContain(LOST_WORD);
  });

  it('reads a newer page from the search files', async () => {
    const page = await stage.read(textPage('newer', 1));
    await expect.poll(async () => (await see(page)).prose).not.toBeNull();
    expect(paragraphs((await see(page)).prose)).toEqual(expect.arrayContaining([...FERRY]));
    expect((await see(page)).original).toBe(false);
  });

  it('leaves a newer page as it is when its search files are missing, and says why', async () => {
    const page = await stage.read(textPage('bare', 1));
    await expect.poll(async () => (await see(page)).bar).toMatch(/could not be had/);
    expect(await see(page)).toMatchObject({ prose: null, original: true });
    const asked = stage.server.requests.length;
    await click(page, '.corner .text');
    await expect.poll(() => stage.server.requests.length).toBeGreaterThan(asked);
    await expect.poll(async () => (await see(page)).bar).toMatch(/could not be had/);
    await click(page, '.corner .button:last-child');
    expect((await see(page)).bar).toBe('Read as prose');
  });

  it('shows the picture of a page without text', async () => {
    const page = await stage.read(textPage('older', 5));
    const view = await page.$eval('zhanjuan-reader >>> main', (own) => own.textContent);
    expect(view).toMatch(/is a picture/);
    await page.waitForSelector('zhanjuan-reader >>> img');
    await expect
      .poll(() => page.$eval('zhanjuan-reader >>> img', (own) => own.complete && own.naturalWidth))
      .toBe(1);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await see(page)).prose).toContain(LANTERN[0]);
  });

  it('gives clean paragraphs to copy, without its own words', async () => {
    // The clipboard can be read on loopback, where a page counts as secure.
    const local = stage.url(textPage('older', 3)).replace(MAGAZINE_HOST, '127.0.0.1');
    const context = stage.browser.defaultBrowserContext();
    await context.overridePermissions(new URL(local).origin, ['clipboard-read']);
    const page = await stage.browser.newPage();
    await page.goto(local);
    await page.bringToFront();
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('zhanjuan:app').length))
      .toBe(1);
    await expect.poll(() => page.evaluate(() => getSelection()?.rangeCount)).toBe(1);
    // With Ctrl, for by itself C is a key of the view's own.
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA', { commands: ['SelectAll'] });
    await page.keyboard.press('KeyC', { commands: ['Copy'] });
    await page.keyboard.up('Control');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(paragraphs(copied)).toEqual(expect.arrayContaining([...FERRY]));
    expect(copied).not.toContain('Original page');
  });
});
