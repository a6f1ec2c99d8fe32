import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import { clipping } from '../unit/clippings/any-clipping.ts';
import { violationsIn, violationsInAllThemes } from './harness/axe.ts';
import { extensionIn, installInstead } from './harness/extension-in.ts';
import { launchWithExtension } from './harness/launch-with-extension.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import {
  backupOf,
  choose,
  clickNamed,
  countIn,
  downloaded,
  giveFile,
  importText,
  openPanel,
  quotesIn,
  saidIn,
  search,
  seed,
} from './panel-stage.ts';

/** Two pages of one issue, and one of another; some with notes and tags. */
const MANY = Array.from({ length: 120 }, (_, at) =>
  clipping(
    {
      created: 1_764_000_000_000 + at * 1000,
      quote: `第${at + 1}句：渡口的灯还亮着，船已经走了。${'岸上的风很大。'.repeat(at % 5)}`,
      flipPages: [61 + (at % 2), 61 + (at % 2)],
      read: {
        type: 'journal',
        publication: '江岸旧事',
        date: { year: 2024 },
        issue: at < 100 ? '8' : '9',
        pages: { first: String(59 + (at % 2)) },
      },
    },
    at % 3 === 0 ? { note: '想起老家', tags: ['水', `组${at % 4}`] } : {},
  ),
);

/** What the panel says of so many. */
const countOf = (count: number): string =>
  count === 0 ? '' : `${count} ${count === 1 ? 'clipping' : 'clippings'}`;

/** More than are written at a time. */
const LARGE = Array.from({ length: 1200 }, (_, at) =>
  clipping({ quote: `第${at + 1}条：岸上的风很大。`, created: 1_764_100_000_000 + at }),
);

/** Breaks off an import in the panel as soon as half of it is done. */
const breakOffBy = (panel: Page, way: 'cancelling' | 'reloading'): Promise<void> =>
  panel.evaluate((chosen) => {
    const observer = new MutationObserver(() => {
      const progress = document.querySelector<HTMLProgressElement>('.announcement progress');
      if (progress === null || progress.value < 0.5) return;
      observer.disconnect();
      if (chosen === 'reloading') location.reload();
      else document.querySelector<HTMLElement>('.announcement button')?.click();
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, way);

/** In CSS pixels: below what a closed row holds. */
const SPACE = 12;

/** What space the rows have below their last line, whatever is in them. */
const spaceBelow = (panel: Page): Promise<number[]> =>
  panel.$$eval('.clipping', (rows) => [
    ...new Set(
      rows.map((row) => {
        const last = row.querySelector('.closed')?.lastElementChild ?? row;
        return Math.round(row.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom);
      }),
    ),
  ]);

/** Whether anything is wider than the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('the panel', () => {
  let browser: Browser;
  let panel: Page;
  const errors: unknown[] = [];

  beforeAll(async () => {
    browser = await launchWithExtension();
    panel = await openPanel(browser, errors);
    await panel.waitForSelector('.empty');
  });

  afterEach(() => {
    expect(errors.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** The panel with these clippings alone, which the search has read. */
  async function show(clippings: readonly Clipping[]): Promise<void> {
    await seed(panel, clippings);
    await expect.poll(() => countIn(panel)).toBe(countOf(clippings.length));
  }

  it('says how to begin where there is nothing yet', async () => {
    await panel.waitForSelector('.empty');
    expect(await panel.$eval('.empty', (own) => own.textContent)).toContain('Alt+S');
    expect(await violationsInAllThemes(panel)).toEqual([]);
    await takeScreenshot(panel, 'panel-empty');
  });

  it('draws only what is in sight, and every row once one scrolls there', async () => {
    await show(MANY);
    await expect.poll(() => quotesIn(panel)).toContainEqual(expect.stringMatching(/^第120句/u));
    expect((await quotesIn(panel)).length).toBeLessThan(40);
    await expect.poll(() => spaceBelow(panel)).toEqual([SPACE]);
    await panel.$eval('.scroller', (own) => own.scrollTo(0, own.scrollHeight));
    await expect.poll(() => quotesIn(panel)).toContainEqual(expect.stringMatching(/^第1句/u));
    const last = await panel.$$eval('.clipping', (rows) =>
      rows.at(-1)?.getAttribute('aria-posinset'),
    );
    expect(last).toBe('120');
    await expect.poll(() => spaceBelow(panel)).toEqual([SPACE]);
  });

  it('leaves the rows in sight where they are when those above them are drawn', async () => {
    await show(MANY);
    await panel.$eval('.scroller', (own) => own.scrollTo(0, own.scrollHeight));
    await expect.poll(() => quotesIn(panel)).toContainEqual(expect.stringMatching(/^第1句/u));
    await expect.poll(() => spaceBelow(panel)).toEqual([SPACE]);
    const firstDrawn = (): Promise<number> =>
      panel.$eval('.clipping', (own) => Number(own.getAttribute('data-row')));
    const topOf = (row: number): Promise<number> =>
      panel.$eval(`[data-row="${row}"]`, (own) => Math.round(own.getBoundingClientRect().top));
    const [row, top] = [118, await topOf(118)];
    const above = await firstDrawn();
    await panel.$eval('.scroller', (own) => own.scrollBy(0, -200));
    await expect.poll(firstDrawn).toBeLessThan(above);
    await expect.poll(() => spaceBelow(panel)).toEqual([SPACE]);
    expect(await topOf(row)).toBe(top + 200);
  });

  it('filters, sorts and groups', async () => {
    await show(MANY);
    await clickNamed(panel, 'button', 'Filters');
    await panel.waitForSelector('.filters');
    expect(await violationsInAllThemes(panel)).toEqual([]);
    const [publication, issue, tag] = await panel.$$('.filters select');
    const offered = await publication?.$$eval('option', (all) => all.map((own) => own.textContent));
    expect(offered).toEqual(['All publications', '江岸旧事 (120)']);
    await issue?.select('《江岸旧事》2024年第9期');
    await expect.poll(() => countIn(panel)).toBe('20 found');
    await tag?.select('水');
    await expect.poll(() => countIn(panel)).toBe('6 found');
    await (await panel.$('.filters input'))?.click();
    await expect
      .poll(() => panel.$$eval('.heading', (own) => own.map((one) => one.textContent)))
      .toEqual(['《江岸旧事》2024年第9期Page 59', '《江岸旧事》2024年第9期Page 60']);
    await takeScreenshot(panel, 'panel-grouped');
    expect(await violationsInAllThemes(panel)).toEqual([]);
  });

  it('is worked by keys alone: moving, choosing, tagging, deleting, undoing', async () => {
    await show(MANY.slice(0, 10));
    await panel.waitForSelector('.clipping');
    await panel.focus('.search input');
    for (const key of ['ArrowDown', 'ArrowDown', 'Space', 'ArrowDown', 'Space'] as const) {
      await panel.keyboard.press(key);
    }
    await expect
      .poll(() => panel.$eval('.many', (own) => own.getAttribute('aria-label')))
      .toBe('2 selected');
    expect(await violationsInAllThemes(panel)).toEqual([]);
    await panel.type('.many .tag-field input', '夜');
    await panel.keyboard.press('Enter');
    await expect.poll(() => saidIn(panel)).toContain('Tagged 2');
    expect(await violationsInAllThemes(panel)).toEqual([]);
    await panel.focus('.clipping.current');
    await panel.keyboard.press('Delete');
    await expect.poll(() => countIn(panel)).toBe('8 clippings');
    for (const count of ['10 clippings', '10 clippings']) {
      await panel.keyboard.down('Control');
      await panel.keyboard.press('KeyZ');
      await panel.keyboard.up('Control');
      await expect.poll(() => countIn(panel)).toBe(count);
    }
    await search(panel, '夜');
    await expect.poll(() => countIn(panel)).toBe('0 found');
    await panel.waitForSelector('.empty');
    expect(await violationsInAllThemes(panel)).toEqual([]);
  });

  it('keeps what was deleted in the bin, and gives it back', async () => {
    await show(MANY.slice(0, 3));
    await (await panel.waitForSelector('.closed'))?.click();
    await clickNamed(panel, '.opened button', 'Delete');
    await expect.poll(() => countIn(panel)).toBe('2 clippings');
    await choose(panel, 'Bin');
    await expect.poll(() => countIn(panel)).toBe('1 in the bin, kept for 30 days');
    await (await panel.waitForSelector('.closed'))?.click();
    await panel.waitForSelector('.opened');
    expect(await violationsInAllThemes(panel)).toEqual([]);
    await clickNamed(panel, '.opened button', 'Restore');
    await panel.waitForSelector('.empty');
    expect(await violationsInAllThemes(panel)).toEqual([]);
    await clickNamed(panel, '.empty button', 'Back to clippings');
    await expect.poll(() => countIn(panel)).toBe('3 clippings');
  });

  it('exports, and imports the same into an empty store; a second time adds nothing', async () => {
    await show(MANY);
    const first = await downloaded(panel, () => choose(panel, 'Back up everything'));
    await show([]);
    await importText(panel, first);
    await expect.poll(() => countIn(panel)).toBe('120 clippings');
    const second = await downloaded(panel, () => choose(panel, 'Back up everything'));
    expect(second).toBe(first);
    await importText(panel, first);
    await expect.poll(() => saidIn(panel)).toContain('0 added or updated');
    expect(await countIn(panel)).toBe('120 clippings');
  });

  it('takes back what was written when an import is cancelled', async () => {
    await show(MANY.slice(0, 2));
    await breakOffBy(panel, 'cancelling');
    await importText(panel, backupOf(LARGE));
    await expect.poll(() => saidIn(panel)).toContain('Cancelled. Your clippings are unchanged.');
    await expect.poll(() => countIn(panel)).toBe('2 clippings');
    await panel.reload();
    await expect.poll(() => countIn(panel)).toBe('2 clippings');
  });

  it('keeps what was confirmed when it is killed in the middle of an import, which can be done again', async () => {
    await show(MANY.slice(0, 2));
    await breakOffBy(panel, 'reloading');
    const reloaded = panel.waitForNavigation();
    await giveFile(panel, backupOf(LARGE));
    await reloaded;
    await expect
      .poll(async () => Number((await countIn(panel)).replaceAll(/\D/gu, '')) % 500)
      .toBe(2);
    await importText(panel, backupOf(LARGE));
    await expect.poll(() => countIn(panel)).toBe('1,202 clippings');
  });

  it('refuses a file that is foreign or broken, with the reason, and touches nothing', async () => {
    await show(MANY.slice(0, 2));
    const broken = backupOf(MANY.slice(2, 9)).replace('"units"', '"unit"').replace('第5句', '');
    for (const [text, reason] of [
      ['{"notes":[]}', 'not a backup'],
      [backupOf(MANY).slice(0, -40), 'Record'],
      [broken, 'cannot be read'],
    ] as const) {
      await importText(panel, text);
      await expect.poll(() => panel.$eval('.wrong', (own) => own.textContent)).toContain(reason);
      expect(await violationsIn(panel)).toEqual([]);
      await clickNamed(panel, '.wrong button', 'Dismiss');
    }
    expect(await countIn(panel)).toBe('2 clippings');
  });

  it('writes a table and Markdown of what is listed', async () => {
    await show(MANY.slice(0, 4));
    await search(panel, '第3句');
    await expect.poll(() => countIn(panel)).toBe('1 found');
    const markdown = await downloaded(panel, async () => {
      await choose(panel, 'Export…');
      await panel.waitForSelector('.dialog');
      expect(await violationsInAllThemes(panel)).toEqual([]);
      await takeScreenshot(panel, 'panel-export');
      await clickNamed(panel, '.dialog button', 'Export');
    });
    expect(markdown).toContain('> 第3句：渡口的灯还亮着');
    expect(markdown).not.toContain('第4句');
    const table = await downloaded(panel, async () => {
      await panel.click('.menu summary');
      expect(await violationsInAllThemes(panel)).toEqual([]);
      await clickNamed(panel, '.menu-items button', 'Export…');
      await (await panel.waitForSelector('.dialog select'))?.select('csv');
      await clickNamed(panel, '.dialog button', 'Export');
    });
    expect(table.split('\r\n')).toHaveLength(3);
  });

  it('follows what another panel does', async () => {
    await show(MANY.slice(0, 1));
    const other = await openPanel(browser, errors);
    await expect.poll(() => countIn(other)).toBe('1 clipping');
    await importText(panel, backupOf(MANY.slice(0, 3)));
    await expect.poll(() => countIn(other)).toBe('3 clippings');
    await other.close();
  });

  it('says when something was not saved, and loses nothing', async () => {
    await show(MANY.slice(0, 2));
    await panel.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function full() {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    });
    await panel.focus('.clipping');
    await panel.keyboard.press('Delete');
    await expect
      .poll(() => panel.$$eval('.wrong', (own) => own.map((one) => one.textContent)))
      .toEqual([expect.stringContaining('The disk is full, so this was not saved.')]);
    expect(await violationsInAllThemes(panel)).toEqual([]);
    await clickNamed(panel, '.wrong button', 'Try again');
    await panel.keyboard.press('Delete');
    await panel.focus('.clipping');
    await panel.keyboard.press('Delete');
    await expect.poll(() => countIn(panel)).toBe('1 clipping');
  });

  it('is dragged out as text with its citation', async () => {
    await show(MANY.slice(0, 1));
    const carried = await panel.$eval('.clipping', (row) => {
      const dataTransfer = new DataTransfer();
      row.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
      return Object.fromEntries(
        dataTransfer.types.map((type) => [type, dataTransfer.getData(type)]),
      );
    });
    expect(carried['text/plain']).toBe(
      '“第1句：渡口的灯还亮着，船已经走了。”\n江岸旧事，2024（8）：59.',
    );
    expect(carried['text/html']).toMatch(/第1句：渡口的灯还亮着.*江岸旧事，2024（8）：59/su);
    expect(carried['text/uri-list']).toBe(MANY[0]?.capture.address);
  });
});

/** What the panel says, and the windows that it is looked at in. */
const LANGUAGES = [
  { locale: 'zh_CN', count: '120 条摘录', width: 320, scheme: 'light' },
  { locale: 'zh_TW', count: '120 則摘錄', width: 380, scheme: 'dark' },
  { locale: 'en', count: '120 clippings', width: 1200, scheme: 'dark' },
] as const;

describe('the panel in every language', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchWithExtension();
  });

  afterAll(async () => {
    await browser?.close();
  });

  it.each(LANGUAGES)(
    'fits the window in $locale, and everyone can use it',
    async ({ count, locale, scheme, width }) => {
      const extension = await extensionIn(locale);
      try {
        await installInstead(browser, extension);
        const panel = await openPanel(browser);
        await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await panel.setViewport({ width, height: 720, deviceScaleFactor: 2 });
        await seed(panel, MANY);
        await expect.poll(() => countIn(panel)).toBe(count);
        expect(await overflow(panel)).toBe(0);
        expect(await violationsIn(panel)).toEqual([]);
        await takeScreenshot(panel, `panel-${locale}`);
        await (await panel.waitForSelector('.closed'))?.click();
        await panel.waitForSelector('.opened');
        // The next row begins where the open one ends.
        await expect
          .poll(() =>
            panel.$$eval('.clipping', ([own, next]) =>
              own && next
                ? Math.round(next.getBoundingClientRect().top - own.getBoundingClientRect().bottom)
                : null,
            ),
          )
          .toBe(0);
        expect(await overflow(panel)).toBe(0);
        expect(await violationsIn(panel)).toEqual([]);
        await takeScreenshot(panel, `panel-open-${locale}`);
      } finally {
        await rm(extension, { recursive: true, force: true });
      }
    },
  );
});
