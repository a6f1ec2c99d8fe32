import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FERRY, FERRY_MORE } from '../fixtures/books/texts.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { click, forgetChoice, type Stage, see, setStage, textPage } from './reading-view-stage.ts';

/** What the view and the document around it look like at one moment. */
interface Look {
  readonly theme: string | undefined;
  readonly writing: string | undefined;
  readonly paper: string;
  readonly around: string;
}

/** Notes what is drawn in every frame of a page that is yet to be opened. */
async function noteFrames(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const looks: Look[] = [];
    Object.assign(window, { looks });
    const note = (): void => {
      const view = document
        .querySelector('zhanjuan-reader')
        ?.shadowRoot?.querySelector<HTMLElement>('.view');
      if (view) {
        looks.push({
          theme: view.dataset.theme,
          writing: view.dataset.writing,
          paper: getComputedStyle(view).backgroundColor,
          around: getComputedStyle(document.documentElement).backgroundColor,
        });
      }
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

const SEPIA = 'rgb(244, 234, 213)';

describe('the reading settings', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage();
  });

  afterAll(() => stage?.close());

  beforeEach(async () => {
    page = await stage.read(textPage('older', 3));
    await page.setViewport({ width: 900, height: 640 });
    await page.waitForSelector('zhanjuan-reader >>> .tools');
  });

  afterEach(async () => {
    await forgetChoice(page);
    await page.close();
    expect(stage.errors).toEqual([]);
  });

  const setting = (name: string): Promise<string | null> =>
    page.$eval('zhanjuan-reader >>> .view', (own, at) => own.getAttribute(at), `data-${name}`);

  const isOpen = (panel: string): Promise<boolean> =>
    page.$eval(`zhanjuan-reader >>> #${panel}`, (own) => own.matches(':popover-open'));

  it('are set by the mouse, at once', async () => {
    await click(page, '[popovertarget="settings"]');
    await click(page, '[data-value="sepia"]');
    expect(await setting('theme')).toBe('sepia');
    expect(
      await page.$eval('zhanjuan-reader >>> .view', (own) => getComputedStyle(own).backgroundColor),
    ).toBe(SEPIA);
    await click(page, '[data-value="kai"]');
    expect(await setting('font')).toBe('kai');
    const size = () =>
      page.$eval('zhanjuan-reader >>> main', (own) =>
        Number.parseFloat(getComputedStyle(own).fontSize),
      );
    const before = await size();
    await click(page, '[aria-label="Size: increase"]');
    expect(await size()).toBeGreaterThan(before);
    await click(page, '#settings .heading button');
    expect([await setting('theme'), await setting('font'), await size()]).toEqual([
      'system',
      'song',
      before,
    ]);
  });

  it('are set by the keyboard alone, and the focus goes back to where it was', async () => {
    await page.focus('zhanjuan-reader >>> [popovertarget="settings"]');
    await page.keyboard.press('Enter');
    expect(await isOpen('settings')).toBe(true);
    // The button that resets, and the first choice.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await setting('theme')).toBe('sepia');
    await page.keyboard.press('Escape');
    expect(await isOpen('settings')).toBe(false);
    const focused = await page.$eval('zhanjuan-reader', (own) =>
      own.shadowRoot?.activeElement?.getAttribute('popovertarget'),
    );
    expect(focused).toBe('settings');
    expect((await see(page)).prose).toContain(FERRY[0]);
  });

  it('are there again after a reload, in the first thing that is drawn', async () => {
    await page.keyboard.press('V');
    await page.keyboard.press('T');
    await page.keyboard.press('T');
    await expect.poll(() => setting('theme')).toBe('sepia');
    await noteFrames(page);
    await page.reload();
    await page.waitForSelector('zhanjuan-reader >>> .tools');
    const looks = await page.evaluate((): readonly Look[] => Reflect.get(window, 'looks'));
    expect(looks.length).toBeGreaterThan(0);
    for (const look of looks) {
      expect(look).toEqual({ theme: 'sepia', writing: 'vertical', paper: SEPIA, around: SEPIA });
    }
  });

  it('leave the reader where they were', async () => {
    await page.setViewport({ width: 320, height: 300 });
    const firstInSight = (): Promise<string | null> =>
      page.$eval('zhanjuan-reader', ({ shadowRoot }) => {
        const header = shadowRoot?.querySelector('.header')?.getBoundingClientRect().bottom ?? 0;
        const blocks = [...(shadowRoot?.querySelectorAll('[data-block]') ?? [])];
        const isBelow = (own: Element) => own.getBoundingClientRect().bottom > header;
        return blocks.find(isBelow)?.getAttribute('data-block') ?? null;
      });
    await page.evaluate(() => window.scrollTo(0, 400));
    const before = await firstInSight();
    expect(before).not.toBe('0');
    for (const key of ['+', '+', '+', '-', '0'] as const) {
      await page.keyboard.press(key);
      expect(await firstInSight()).toBe(before);
    }
  });

  it('turn and move vertical writing the right way', async () => {
    await page.setViewport({ width: 320, height: 400 });
    await page.keyboard.press('v');
    expect(await setting('writing')).toBe('vertical');
    const moved = () => page.$eval('zhanjuan-reader >>> main', (own) => Math.abs(own.scrollLeft));
    await page.keyboard.press('ArrowDown');
    await expect.poll(moved).toBeGreaterThan(0);
    const before = await moved();
    await page.mouse.move(160, 200);
    await page.mouse.wheel({ deltaY: 30 });
    await expect.poll(moved).toBeGreaterThan(before);
    await page.keyboard.press('Home');
    await expect.poll(moved).toBeLessThan(2);
    await page.keyboard.press('Space');
    await expect.poll(moved).toBeGreaterThan(100);
    expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0]);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY_MORE[0]);
    expect(await moved()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY[0]);
    await takeScreenshot(page, 'reading-vertical-narrow');
  });

  it('show vertical lines between the header and the links', async () => {
    await page.keyboard.press('v');
    const main = await page.$eval('zhanjuan-reader >>> main', (own) => {
      const { top, bottom } = own.getBoundingClientRect();
      const prose = own.querySelector('.prose')?.getBoundingClientRect();
      return { top, bottom, text: [prose?.top ?? 0, prose?.bottom ?? 0] };
    });
    expect(main.text[0]).toBeGreaterThanOrEqual(main.top);
    expect(main.text[1]).toBeLessThanOrEqual(main.bottom);
    expect(main.bottom).toBeLessThan(640);
    await takeScreenshot(page, 'reading-vertical');
  });
});
