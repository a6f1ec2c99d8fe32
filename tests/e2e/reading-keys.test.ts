import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/toolchain/root.ts';
import { type FolderServer, serveFolder } from '../../scripts/toolchain/serve-folder.ts';
import { MAGAZINE_HOST } from './harness/launch-with-extension.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { click, forgetChoice, pressSwitch, type Stage, setStage } from './reading-view-stage.ts';

/** A page of the sample with a title and sub-headings. */
const PAGE = 'files/basic-html/page5.html';

describe('keys, contents and help', () => {
  let stage: Stage;
  let sample: FolderServer;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage();
    sample = await serveFolder(fromRoot('sample', 'book'));
  });

  afterAll(async () => {
    await stage?.close();
    await sample?.close();
  });

  beforeEach(async () => {
    page = await stage.browser.newPage();
    page.on('pageerror', (error) => stage.errors.push(error));
    await page.setViewport({ width: 900, height: 500 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(`http://${MAGAZINE_HOST}:${sample.port}/${PAGE}`);
    await page.waitForSelector('zhanjuan-reader >>> .tools');
  });

  afterEach(async () => {
    await forgetChoice(page);
    await page.close();
    expect(stage.errors).toEqual([]);
  });

  const isOpen = (panel: string): Promise<boolean> =>
    page.$eval(`zhanjuan-reader >>> #${panel}`, (own) => own.matches(':popover-open'));

  /** How far below the header an element is, in CSS pixels. */
  const below = (selector: string): Promise<number> =>
    page.$eval(`zhanjuan-reader >>> ${selector}`, (own) => {
      const root = own.getRootNode();
      const header = root instanceof ShadowRoot ? root.querySelector('.header') : null;
      return own.getBoundingClientRect().top - (header?.getBoundingClientRect().bottom ?? 0);
    });

  it.each([
    ['?', 'keys'],
    ['s', 'settings'],
    ['o', 'outline'],
  ])('%s opens a panel, and closes it', async (key, panel) => {
    await page.keyboard.press(key as '?');
    expect(await isOpen(panel)).toBe(true);
    await page.keyboard.press(key as '?');
    expect(await isOpen(panel)).toBe(false);
    await page.keyboard.press(key as '?');
    await page.keyboard.press('Escape');
    expect(await isOpen(panel)).toBe(false);
  });

  it('leads from the contents to a heading, and marks where one is', async () => {
    await page.keyboard.press('o');
    const entries = await page.$$eval('zhanjuan-reader >>> .outline button', (all) =>
      all.map((own) => own.textContent),
    );
    const headings = await page.$$eval('zhanjuan-reader >>> .prose :is(h2, h3)', (all) =>
      all.map((own) => own.textContent),
    );
    expect(entries).toEqual(headings);
    expect(entries.length).toBeGreaterThan(2);
    const current = () =>
      page.$$eval('zhanjuan-reader >>> .outline [aria-current]', (all) =>
        all.map((own) => own.textContent),
      );
    expect(await current()).toEqual([entries[0]]);
    await takeScreenshot(page, 'reading-contents');
    await click(page, '.outline li:nth-child(2) button');
    expect(await isOpen('outline')).toBe(false);
    const offset = await below('.prose h3');
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset).toBeLessThan(60);
    await page.keyboard.press('o');
    await expect.poll(current).toEqual([entries[1]]);
  });

  it('goes from heading to heading', async () => {
    const focused = () =>
      page.$eval('zhanjuan-reader', (own) => own.shadowRoot?.activeElement?.textContent);
    const headings = await page.$$eval('zhanjuan-reader >>> .prose :is(h2, h3)', (all) =>
      all.map((own) => own.textContent),
    );
    await page.keyboard.press(']');
    expect(await focused()).toBe(headings[1]);
    await page.keyboard.press(']');
    expect(await focused()).toBe(headings[2]);
    await page.keyboard.press('[');
    expect(await focused()).toBe(headings[1]);
  });

  it('leaves keys to the page while its original is shown', async () => {
    await pressSwitch(page);
    await page.evaluate(() => {
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.title += ` ${key}${defaultPrevented ? '!' : ''}`;
      });
    });
    for (const key of ['t', 'v', '+', 'o'] as const) await page.keyboard.press(key);
    expect(await page.title()).toMatch(/ t v \+ o$/);
    await pressSwitch(page);
    expect(
      await page.$eval('zhanjuan-reader >>> .view', (own) => own.getAttribute('data-theme')),
    ).toBe('system');
  });

  it('leaves alone what the page has handled, and what is typed', async () => {
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.querySelector('zhanjuan-reader')?.shadowRoot?.querySelector('main')?.append(field);
      field.focus();
    });
    await page.keyboard.type('tv+');
    const typed = await page.$eval('zhanjuan-reader >>> main input', (own) => own.value);
    expect(typed).toBe('tv+');
    await page.evaluate(() => {
      document.querySelector('zhanjuan-reader')?.shadowRoot?.querySelector('main input')?.remove();
      document.addEventListener('keydown', (event) => event.preventDefault());
    });
    await page.keyboard.press('v');
    const look = await page.$eval('zhanjuan-reader >>> .view', (own) =>
      ['theme', 'writing'].map((name) => own.getAttribute(`data-${name}`)),
    );
    expect(look).toEqual(['system', 'horizontal']);
  });

  it('folds the tools into a menu where the window is narrow', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await click(page, '.more');
    await click(page, '.menu [aria-keyshortcuts="S"]');
    expect([await isOpen('more'), await isOpen('settings')]).toEqual([false, true]);
    const overflow = await page.$eval('zhanjuan-reader >>> #settings', (own) => ({
      inside: own.scrollWidth - own.clientWidth,
      left: own.getBoundingClientRect().left,
      right: own.getBoundingClientRect().right,
    }));
    expect(overflow.inside).toBe(0);
    expect(overflow.left).toBeGreaterThanOrEqual(0);
    expect(overflow.right).toBeLessThanOrEqual(320);
    await takeScreenshot(page, 'reading-settings-narrow');
  });

  it('prints the title, the printed number, the prose and where it is from, and no control', async () => {
    await page.emulateMediaType('print');
    const shown = await page.$eval('zhanjuan-reader >>> .view', (own) =>
      own instanceof HTMLElement ? own.innerText : '',
    );
    expect(shown).toMatch(/《山河月读》/);
    expect(shown).toContain('Page 3');
    expect(shown).toContain(page.url());
    const controls = await page.$$eval('zhanjuan-reader >>> :is(button, nav, .turns a)', (all) =>
      all.filter((own) => own.checkVisibility()).map((own) => own.textContent),
    );
    expect(controls).toEqual([]);
  });
});
