import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { type SampleStage, setSampleStage, shownPages } from './sample-stage.ts';

describe('the page’s picture beside the prose', () => {
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

  const show = async (): Promise<void> => {
    await page.keyboard.press('p');
    await page.waitForSelector('zhanjuan-reader >>> .page-sheet img');
    await expect.poll(() => pictureWidth()).toBeGreaterThan(0);
  };
  const pictureWidth = (): Promise<number> =>
    page.$eval('zhanjuan-reader >>> .page-sheet img', (own) =>
      own instanceof HTMLImageElement && own.complete ? own.naturalWidth : 0,
    );
  /** The middle of each outline, as fractions of the picture. */
  const outlines = (): Promise<number[][]> =>
    page.evaluate(() => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      const sheet = root?.querySelector('.page-sheet')?.getBoundingClientRect();
      return [...(root?.querySelectorAll('.standing') ?? [])].map((own) => {
        const { left, top, width, height } = own.getBoundingClientRect();
        if (!sheet) return [];
        return [
          (left + width / 2 - sheet.left) / sheet.width,
          (top + height / 2 - sheet.top) / sheet.height,
        ];
      });
    });
  const pointAt = async (words: string): Promise<void> => {
    const place = await page.evaluateHandle((wanted) => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      return [...(root?.querySelectorAll('[data-block]') ?? [])].find((own) =>
        own.textContent?.startsWith(wanted),
      );
    }, words);
    const element = place.asElement();
    if (!element) throw new Error(`${words} is not shown`);
    await element.evaluate(
      (own) => own instanceof Element && own.scrollIntoView({ block: 'center' }),
    );
    await page.mouse.move(0, 0);
    const box = await element.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 8);
  };

  it('outlines the paragraph that is pointed at, a box for each column', async () => {
    await show();
    await pointAt('溪水从两座山中间');
    await expect.poll(outlines).toHaveLength(1);
    await takeScreenshot(page, 'page-picture-wide');
    const [[x, y] = []] = await outlines();
    expect(x).toBeLessThan(0.5);
    expect(y).toBeGreaterThan(0.5);
    await pointAt('“头一年，我捞的纸');
    await expect.poll(async () => (await outlines()).at(-1)?.[0]).toBeGreaterThan(0.5);
  });

  it('leads from the picture to the paragraph, which stands out', async () => {
    await show();
    const [realm] = page.extensionRealms();
    await realm?.evaluate(`{
      const { animate } = Element.prototype;
      Element.prototype.animate = function (...how) {
        const flash = animate.apply(this, how);
        globalThis.flashed = getComputedStyle(this).backgroundColor;
        return flash;
      };
    }`);
    const sheet = await (await page.$('zhanjuan-reader >>> .page-sheet'))?.boundingBox();
    await page.mouse.click(
      (sheet?.x ?? 0) + (sheet?.width ?? 0) * 0.72,
      (sheet?.y ?? 0) + (sheet?.height ?? 0) * 0.9,
    );
    const isSeen = () =>
      page.evaluate(() => {
        const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
        const own = [...(root?.querySelectorAll('[data-block]') ?? [])].find((each) =>
          each.textContent?.startsWith('“头一年，我捞的纸'),
        );
        const { top = -1, bottom = 0 } = own?.getBoundingClientRect() ?? {};
        return top > 0 && bottom < innerHeight;
      });
    await expect.poll(isSeen).toBe(true);
    expect(await realm?.evaluate('globalThis.flashed')).not.toBe('rgba(0, 0, 0, 0)');
  });

  it.each([1280, 320])(
    'leaves vertical lines their length beside it, %s pixels wide',
    async (width) => {
      await page.setViewport({ width, height: 700 });
      await page.keyboard.press('v');
      const isFree = () =>
        page.evaluate(() => {
          const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
          const rect = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect();
          const [main, picture, text] = [rect('main'), rect('.page-picture'), rect('.prose')];
          if (!main || !picture || !text) return null;
          const isBeside = main.right <= picture.left || main.bottom <= picture.top;
          return isBeside && text.bottom <= main.bottom && text.height > main.height * 0.7;
        });
      await show();
      await expect.poll(isFree).toBe(true);
      await page.keyboard.press('v');
    },
  );

  it('shows the page of the paragraph that is pointed at', async () => {
    await page.keyboard.press('n');
    await expect.poll(() => shownPages(page)).toEqual([5, 6]);
    await show();
    await pointAt('也有算不清的账');
    const address = () =>
      page.$eval('zhanjuan-reader >>> .page-sheet img', (own) => own.getAttribute('src'));
    await expect.poll(address).toMatch(/\/6\.jpg$/);
    await expect.poll(async () => (await outlines()).length).toBeGreaterThan(0);
  });

  it('asks for a picture where the last one was found', async () => {
    await show();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => asked.filter((url) => /\.(jpg|png|webp)$/.test(url))).toHaveLength(1);
    expect(asked.find((url) => url.endsWith('/files/mobile/6.jpg'))).toBeDefined();
  });

  it('stands below the text in a narrow window, and goes by its button', async () => {
    await page.setViewport({ width: 320, height: 700 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await show();
    await pointAt('溪水从两座山中间');
    await expect.poll(outlines).toHaveLength(1);
    await takeScreenshot(page, 'page-picture-narrow');
    await (await page.$('zhanjuan-reader >>> .page-picture .button'))?.click();
    await expect.poll(() => page.$('zhanjuan-reader >>> .page-picture')).toBeNull();
  });
});
