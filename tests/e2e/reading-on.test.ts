import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { pressSwitch, see } from './reading-view-stage.ts';
import { type SampleStage, setSampleStage, shownPages, shownText } from './sample-stage.ts';

/** Words of the sample's article that stand on either side of a page's end. */
const SEAM = '到了第二年秋天，有一张纸他看了很久';

describe('reading on', () => {
  let stage: SampleStage;
  let page: Page;

  beforeAll(async () => {
    stage = await setSampleStage();
  });

  afterAll(() => stage?.close());

  beforeEach(async () => {
    page = await stage.read(5);
  });

  afterEach(() => {
    expect(stage.errors).toEqual([]);
  });

  const scrollTo = (y: number): Promise<void> => page.evaluate((to) => window.scrollTo(0, to), y);
  const bottom = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const readOn = async (...expected: readonly number[]): Promise<void> => {
    await page.keyboard.press('n');
    await expect.poll(() => shownPages(page)).toEqual(expected);
  };
  /** How far down the window a text begins. */
  const topOf = (text: string): Promise<number | undefined> =>
    page.evaluate((wanted) => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      const blocks = [...(root?.querySelectorAll('[data-block]') ?? [])];
      return blocks.find((own) => own.textContent?.includes(wanted))?.getBoundingClientRect().top;
    }, text);

  it('joins the paragraph that the page cut, by key', async () => {
    await readOn(5, 6);
    expect(await shownText(page)).toContain(SEAM);
    const mark = await page.$('zhanjuan-reader >>> [data-begins="6"]');
    for (const [width, name] of [
      [1280, 'wide'],
      [320, 'narrow'],
    ] as const) {
      await page.setViewport({ width, height: 800 });
      await mark?.scrollIntoView();
      await takeScreenshot(page, `reading-on-${name}`);
    }
  });

  it('goes on by itself as the reader comes near the end, and says where they are', async () => {
    await scrollTo(await bottom());
    await expect.poll(() => shownPages(page)).toEqual([5, 6]);
    await scrollTo(await bottom());
    await expect.poll(() => shownPages(page)).toEqual([5, 6, 7]);
    await expect.poll(() => page.url()).toBe(stage.url(6));
    expect(await page.title()).toMatch(/6/);
    const header = await page.$eval('zhanjuan-reader >>> .header', (own) => own.textContent);
    expect(header).toContain('Page 4');
    await scrollTo(0);
    await expect.poll(() => page.url()).toBe(stage.url(5));
  });

  it('shows the page before above, and what is read stays where it is', async () => {
    page = await stage.read(6);
    await scrollTo(300);
    const words = '也有算不清的账';
    const before = await topOf(words);
    await page.keyboard.press('b');
    await expect.poll(() => shownPages(page)).toContain(5);
    expect(await shownText(page)).toContain(SEAM);
    expect(Math.abs(((await topOf(words)) ?? 0) - (before ?? 0))).toBeLessThan(2);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    expect(Math.abs(((await topOf(words)) ?? 0) - (before ?? 0))).toBeLessThan(2);
  });

  it('goes back to pages that were read on, where they were left', async () => {
    await readOn(5, 6);
    await readOn(5, 6, 7);
    await scrollTo(2400);
    await expect.poll(() => page.url()).toBe(stage.url(6));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shownPages(page)).toEqual([7]);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await expect.poll(() => shownPages(page)).toEqual([5, 6, 7]);
    expect(page.url()).toBe(stage.url(6));
    expect(await page.evaluate(() => window.scrollY)).toBe(2400);
  });

  it('keeps what is selected as pages come', async () => {
    await page.evaluate(() => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      const paragraph = root?.querySelector('.prose > p:not(.byline) [data-block]');
      if (paragraph) window.getSelection()?.selectAllChildren(paragraph);
    });
    const selected = (): Promise<string> => page.evaluate(() => String(window.getSelection()));
    const before = await selected();
    expect(before).toMatch(/^溪水从两座山中间挤出来/);
    await readOn(5, 6);
    expect(await selected()).toBe(before);
  });

  it('copies the text over a page end without the page number', async () => {
    await readOn(5, 6);
    const copied = await page.evaluate(() => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      const mark = root?.querySelector('[data-begins="6"]');
      if (mark?.parentElement) window.getSelection()?.selectAllChildren(mark.parentElement);
      return String(window.getSelection());
    });
    expect(copied).toContain(SEAM);
  });

  it('keeps the number of pages that stand there bounded, and the place', async () => {
    page = await stage.read(3);
    for (let count = 0; count < 13; count++) await page.keyboard.press('n');
    const seen = async (): Promise<number> => (await shownPages(page)).at(-1) ?? 0;
    for (let last = await seen(); last < 16; last = await seen()) {
      await scrollTo(await bottom());
      await page.keyboard.press('n');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    }
    const pages = await shownPages(page);
    expect(pages.length).toBeLessThanOrEqual(12);
    expect(pages.at(-1)).toBe(16);
    await page.keyboard.press('n');
    const end = () => page.$eval('zhanjuan-reader >>> .read-on.next', (own) => own.textContent);
    await expect.poll(end).toMatch(/ends here/);
  });

  it('loads the original of the page that is read', async () => {
    await readOn(5, 6);
    await page.evaluate(() => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      root?.querySelector('[data-begins="6"]')?.scrollIntoView();
    });
    await expect.poll(() => page.url()).toBe(stage.url(6));
    await Promise.all([page.waitForNavigation(), pressSwitch(page)]);
    await page.waitForSelector('zhanjuan-reader');
    expect(await see(page)).toMatchObject({ prose: null, original: true });
    await pressSwitch(page);
    await expect.poll(async () => (await see(page)).prose).toMatch(/^天，有一张纸/);
  });
});
