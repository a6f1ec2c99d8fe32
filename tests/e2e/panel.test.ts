import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/toolchain/build-extension.ts';
import { clipping } from '../unit/clippings/any-clipping.ts';
import { launchWithExtension } from './harness/launch-with-extension.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import {
  backupOf,
  choose,
  clickNamed,
  countIn,
  downloaded,
  importText,
  openPanel,
  quotesIn,
  saidIn,
  search,
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

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core finds wrong, by rule and place. */
async function violations(page: Page): Promise<string[]> {
  const axe = await readFile(axePath, 'utf8');
  // The page's policy lets in no script but the extension's own; the debugger may.
  await page.evaluate(`if (!window.axe) { ${axe} }`);
  const found: unknown = await page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(
      ({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}

/** Whether anything is wider than the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('the panel', () => {
  let browser: Browser;
  let panel: Page;
  let errors: unknown[];

  beforeEach(async () => {
    errors = [];
    browser = await launchWithExtension();
    panel = await openPanel(browser, errors);
  });

  afterEach(async () => {
    await browser?.close();
    expect(errors).toEqual([]);
  });

  it('says how to begin where there is nothing yet', async () => {
    await panel.waitForSelector('.empty');
    expect(await panel.$eval('.empty', (own) => own.textContent)).toContain('Alt+S');
    expect(await violations(panel)).toEqual([]);
    await takeScreenshot(panel, 'panel-empty');
  });

  it('draws only what is in sight, and every row once one scrolls there', async () => {
    await importText(panel, backupOf(MANY));
    await expect.poll(() => countIn(panel)).toBe('Clippings: 120');
    await expect.poll(() => quotesIn(panel)).toContainEqual(expect.stringMatching(/^第120句/u));
    expect((await quotesIn(panel)).length).toBeLessThan(40);
    await panel.$eval('.scroller', (own) => own.scrollTo(0, own.scrollHeight));
    await expect.poll(() => quotesIn(panel)).toContainEqual(expect.stringMatching(/^第1句/u));
    const last = await panel.$$eval('.clipping', (rows) =>
      rows.at(-1)?.getAttribute('aria-posinset'),
    );
    expect(last).toBe('120');
  });

  it('filters, sorts and groups', async () => {
    await importText(panel, backupOf(MANY));
    await expect.poll(() => countIn(panel)).toBe('Clippings: 120');
    await clickNamed(panel, 'button', 'Filters');
    await panel.waitForSelector('.filters');
    expect(await violations(panel)).toEqual([]);
    const [, issue, tag] = await panel.$$('.filters select');
    await issue?.select('《江岸旧事》2024年第9期');
    await expect.poll(() => countIn(panel)).toBe('20 found');
    await tag?.select('水');
    await expect.poll(() => countIn(panel)).toBe('6 found');
    await (await panel.$('.order input'))?.click();
    await expect
      .poll(() => panel.$$eval('.heading', (own) => own.map((one) => one.textContent)))
      .toEqual(['《江岸旧事》2024年第9期Page 59', '《江岸旧事》2024年第9期Page 60']);
    await takeScreenshot(panel, 'panel-grouped');
    expect(await violations(panel)).toEqual([]);
  });

  it('is worked by keys alone: moving, choosing, tagging, deleting, undoing', async () => {
    await importText(panel, backupOf(MANY.slice(0, 10)));
    await expect.poll(() => countIn(panel)).toBe('Clippings: 10');
    await panel.waitForSelector('.clipping');
    await panel.focus('.search input');
    for (const key of ['ArrowDown', 'ArrowDown', 'Space', 'ArrowDown', 'Space'] as const) {
      await panel.keyboard.press(key);
    }
    await expect
      .poll(() => panel.$eval('.many', (own) => own.getAttribute('aria-label')))
      .toBe('2 selected');
    expect(await violations(panel)).toEqual([]);
    await panel.type('.many .tag-field input', '夜');
    await panel.keyboard.press('Enter');
    await expect.poll(() => saidIn(panel)).toContain('Tagged 2');
    await panel.focus('.clipping.current');
    await panel.keyboard.press('Delete');
    await expect.poll(() => countIn(panel)).toBe('Clippings: 8');
    for (const count of ['Clippings: 10', 'Clippings: 10']) {
      await panel.keyboard.down('Control');
      await panel.keyboard.press('KeyZ');
      await panel.keyboard.up('Control');
      await expect.poll(() => countIn(panel)).toBe(count);
    }
    await search(panel, '夜');
    await expect.poll(() => countIn(panel)).toBe('0 found');
  });

  it('keeps what was deleted in the bin, and gives it back', async () => {
    await importText(panel, backupOf(MANY.slice(0, 3)));
    await expect.poll(() => countIn(panel)).toBe('Clippings: 3');
    await (await panel.waitForSelector('.closed'))?.click();
    await clickNamed(panel, '.opened button', 'Delete');
    await expect.poll(() => countIn(panel)).toBe('Clippings: 2');
    await choose(panel, 'Bin');
    await expect.poll(() => countIn(panel)).toBe('1 in the bin, kept for 30 days');
    await (await panel.waitForSelector('.closed'))?.click();
    await clickNamed(panel, '.opened button', 'Restore');
    await panel.waitForSelector('.empty');
    await clickNamed(panel, '.empty button', 'Back to clippings');
    await expect.poll(() => countIn(panel)).toBe('Clippings: 3');
  });

  it('exports, and imports the same into an empty store; a second time adds nothing', async () => {
    await importText(panel, backupOf(MANY));
    await expect.poll(() => countIn(panel)).toBe('Clippings: 120');
    const first = await downloaded(panel, () => choose(panel, 'Back up everything'));
    await browser.close();
    browser = await launchWithExtension();
    panel = await openPanel(browser, errors);
    await importText(panel, first);
    await expect.poll(() => countIn(panel)).toBe('Clippings: 120');
    const second = await downloaded(panel, () => choose(panel, 'Back up everything'));
    expect(second).toBe(first);
    await importText(panel, first);
    await expect.poll(() => saidIn(panel)).toContain('0 added or updated');
    expect(await countIn(panel)).toBe('Clippings: 120');
  });

  it('refuses a file that is foreign or broken, with the reason, and touches nothing', async () => {
    await importText(panel, backupOf(MANY.slice(0, 2)));
    const broken = backupOf(MANY.slice(2, 9)).replace('"units"', '"unit"').replace('第5句', '');
    for (const [text, reason] of [
      ['{"notes":[]}', 'not a backup'],
      [backupOf(MANY).slice(0, -40), 'Record'],
      [broken, 'cannot be read'],
    ] as const) {
      await importText(panel, text);
      await expect.poll(() => panel.$eval('.wrong', (own) => own.textContent)).toContain(reason);
      await clickNamed(panel, '.wrong button', 'Dismiss');
    }
    expect(await countIn(panel)).toBe('Clippings: 2');
  });

  it('writes a table and Markdown of what is listed', async () => {
    await importText(panel, backupOf(MANY.slice(0, 4)));
    await expect.poll(() => countIn(panel)).toBe('Clippings: 4');
    await search(panel, '第3句');
    await expect.poll(() => countIn(panel)).toBe('1 found');
    const markdown = await downloaded(panel, async () => {
      await choose(panel, 'Export…');
      await panel.waitForSelector('.dialog');
      expect(await violations(panel)).toEqual([]);
      await takeScreenshot(panel, 'panel-export');
      await clickNamed(panel, '.dialog button', 'Export');
    });
    expect(markdown).toContain('> 第3句：渡口的灯还亮着');
    expect(markdown).not.toContain('第4句');
    const table = await downloaded(panel, async () => {
      await choose(panel, 'Export…');
      await (await panel.waitForSelector('.dialog select'))?.select('csv');
      await clickNamed(panel, '.dialog button', 'Export');
    });
    expect(table.split('\r\n')).toHaveLength(3);
  });

  it('follows what another panel does', async () => {
    const other = await openPanel(browser, errors);
    await importText(panel, backupOf(MANY.slice(0, 3)));
    await expect.poll(() => countIn(other)).toBe('Clippings: 3');
  });
});

/** What the panel says, and the windows that it is looked at in. */
const LANGUAGES = [
  { locale: 'zh_CN', count: '120 条摘录', width: 320, scheme: 'light' },
  { locale: 'zh_TW', count: '120 則摘錄', width: 380, scheme: 'dark' },
  { locale: 'en', count: 'Clippings: 120', width: 1200, scheme: 'dark' },
] as const;

describe.each(LANGUAGES)('the panel in $locale', ({ count, locale, scheme, width }) => {
  let browser: Browser;
  let extension: string;

  beforeAll(async () => {
    // As in `reading-view-languages.test.ts`: the language to be tested passes for English.
    extension = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
    await cp(builtExtension('test'), extension, { recursive: true });
    const locales = join(extension, '_locales');
    if (locale !== 'en') await cp(join(locales, locale), join(locales, 'en'), { recursive: true });
    browser = await launchWithExtension();
    for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id);
    await browser.installExtension(extension);
  });

  afterAll(async () => {
    await browser?.close();
    await rm(extension, { recursive: true, force: true });
  });

  it('fits the window, and everyone can use it', async () => {
    const panel = await openPanel(browser);
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await panel.setViewport({ width, height: 720, deviceScaleFactor: 2 });
    await importText(panel, backupOf(MANY));
    await expect.poll(() => countIn(panel)).toBe(count);
    expect(await overflow(panel)).toBe(0);
    expect(await violations(panel)).toEqual([]);
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
    expect(await violations(panel)).toEqual([]);
    await takeScreenshot(panel, `panel-open-${locale}`);
  });
});
