import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../lib/i18n/language.ts';
import { KEPT_VERSION, keptOf } from '../../lib/settings/kept-settings.ts';
import { correctionRecord, settingsBackup } from '../../lib/settings/settings-backup.ts';
import { correctionName } from '../../lib/settings/stored-names.ts';
import { clipping } from '../unit/clippings/any-clipping.ts';
import { violationsIn, violationsInAllThemes } from './harness/axe.ts';
import { launchWithExtension } from './harness/launch-with-extension.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { backupOf, clickNamed, downloaded } from './panel-stage.ts';

/** In CSS pixels: the narrowest window that the pages are made for. */
const NARROW = 320;

/** What each page says in each language, and the scheme that it is looked at in. */
const PAGES: Readonly<Record<string, Readonly<Record<Language, RegExp>>>> = {
  options: {
    en: /Zhanjuan settings[\s\S]*scdjw\.com\.cn[\s\S]*Alt\+Shift\+S[\s\S]*Version \d/,
    zh_CN: /展卷设置[\s\S]*界面语言[\s\S]*网站/,
    zh_TW: /展卷設定[\s\S]*介面語言[\s\S]*網站/,
  },
  welcome: {
    en: /as articles[\s\S]*Side panel/,
    zh_CN: /读成文章[\s\S]*侧边栏/,
    zh_TW: /讀成文章[\s\S]*側邊面板/,
  },
  popup: { en: /lets no extension/, zh_CN: /浏览器不让/, zh_TW: /瀏覽器不讓/ },
};

/** A page in which something is being written, and what it says in English. */
interface Writing {
  readonly page: string;
  readonly field: string;
  readonly says: RegExp;
}

const WRITINGS: readonly Writing[] = [
  { page: 'sidepanel', field: '.search input', says: /Nothing found|No clippings yet/u },
  { page: 'pdf', field: 'input[name="address"]', says: /Choose a file/u },
];
const WRITTEN = 'https://a.example/';

/** A tab as the browser would tell the popup of it, and what stands in it. */
const tab = (url: string, found: string): string => `
  chrome.tabs.query = async () => [{ id: 1, url: ${JSON.stringify(url)} }];
  chrome.tabs.sendMessage = async () => null;
  chrome.scripting.executeScript = async ({ args }) => [{ result: ${found} }];`;

/** What the popup says of tabs of each kind. */
const TABS: readonly (readonly [string, RegExp])[] = [
  ['chrome.tabs.query = () => new Promise(() => {});', /Looking/],
  [tab('http://magazine.test/', 'true'), /shown as prose/],
  [tab('https://books.example/', 'true'), /Always read books on books\.example/],
  [tab('https://books.example/', 'null'), /no flipbook/],
  [tab('https://books.example/', 'args ? "https://frame.example/" : null'), /Open it/],
  [tab('https://books.example/a.pdf', 'null'), /Read this PDF/],
];

const SCHEMES: Readonly<Record<Language, string>> = { en: 'light', zh_CN: 'dark', zh_TW: 'light' };
const TAGS: Readonly<Record<Language, string>> = { en: 'en', zh_CN: 'zh-Hans', zh_TW: 'zh-Hant' };

/** What a backup's first line says. */
const backupHeadOf = (backup: string): unknown => JSON.parse(`${backup.split('\n', 1)[0]}]}`);

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

describe('the extension’s own pages', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchWithExtension();
    page = await browser.newPage();
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    await page.setViewport({ width: 1000, height: 800 });
  });

  async function open(name: string): Promise<void> {
    const [extension] = (await browser.extensions()).values();
    await page.goto(`chrome-extension://${extension?.id}/${name}.html`);
  }

  /** Sets the language by hand; the page follows at once. */
  async function speak(language: Language): Promise<void> {
    await open('options');
    const choice = await page.waitForSelector(`input[value="${language}"]`);
    await choice?.click();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.lang))
      .toBe(TAGS[language]);
  }

  const stored = (): Promise<Record<string, unknown>> =>
    page.evaluate('chrome.storage.local.get()') as Promise<Record<string, unknown>>;

  /** Gives a file to the settings' restoring, and waits for what is said then. */
  async function restore(text: string, said: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
    try {
      const path = join(folder, 'backup.json');
      await writeFile(path, text);
      const input = await page.waitForSelector('#data ~ .carrying input');
      await (await input?.toElement('input'))?.uploadFile(path);
      await expect.poll(() => textOf(page)).toContain(said);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  // In milliseconds: axe reads three pages, one of them long.
  const patience = { timeout: 90_000 };
  it.each(LANGUAGES)(
    'in %s, set by hand: readable, whole, without a barrier',
    patience,
    async (language) => {
      await speak(language);
      const scheme = SCHEMES[language];
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const [name, texts] of Object.entries(PAGES)) {
        await page.setViewport({ width: NARROW, height: 480 });
        await open(name);
        await expect.poll(() => textOf(page)).toMatch(texts[language]);
        await takeScreenshot(page, `${name}-${language}-${scheme}`);
        const html = await page.evaluate(() => {
          const { lang, scrollWidth } = document.documentElement;
          return { lang, scrollWidth };
        });
        expect(html, name).toEqual({ lang: TAGS[language], scrollWidth: NARROW });
        expect(await violationsIn(page), name).toEqual([]);
      }
    },
  );

  it('have room in the popup for whatever stands in the tab', patience, async () => {
    await speak('en');
    await page.setViewport({ width: NARROW, height: 480 });
    for (const [told, words] of TABS) {
      const script = await page.evaluateOnNewDocument(told);
      await open('popup');
      await expect.poll(() => textOf(page)).toMatch(words);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW);
      expect(await violationsInAllThemes(page)).toEqual([]);
      await page.removeScriptToEvaluateOnNewDocument(script.identifier);
    }
  });

  it('follow the browser again, and then keep no texts', async () => {
    await speak('en');
    expect(await stored()).toHaveProperty('interfaceTexts');
    await page.click('input[value="browser"]');
    await expect.poll(stored).not.toHaveProperty('interfaceTexts');
  });

  it('show a change of the reading settings at once, and keep it', async () => {
    await speak('en');
    await page.click('input[value="sepia"]');
    const theme = (): Promise<string | undefined> =>
      page.$eval('.reading-sample', (sample) => (sample as HTMLElement).dataset.theme);
    await expect.poll(theme).toBe('sepia');
    await open('options');
    await page.waitForSelector('.reading-sample');
    expect(await theme()).toBe('sepia');
  });

  it('show a few vertical lines as high as they are long, and what is wrong with a template', async () => {
    await speak('en');
    await page.click('input[value="vertical"]');
    const lengths = (): Promise<number> =>
      page.$eval(
        '.reading-sample .prose',
        (own) => own.clientHeight / Number.parseFloat(getComputedStyle(own).fontSize),
      );
    await expect.poll(lengths).toBeCloseTo(12, 0);
    await page.click('input[value="horizontal"]');
    await page.select('#citation ~ .field select', 'own');
    await page.type('.template textarea', '{');
    await page.waitForSelector('.faults');
    expect(await violationsInAllThemes(page)).toEqual([]);
  });

  it('restore a backup, back it up again, and delete everything after asking', async () => {
    await speak('en');
    await restore('no backup', 'This is not a backup of Zhanjuan');
    const kept = clipping();
    const corrected = correctionName('book', '//books.example/');
    const set = {
      // Later than what the tests before have chosen.
      [keptOf('readingSettings')]: {
        version: KEPT_VERSION,
        fields: { theme: { value: 'dark', changed: Date.now() } },
      },
      conversionWords: 's2tw\t发布\t發佈\n',
      [corrected]: correctionRecord({ issue: '9' }),
    };
    const settings = settingsBackup(set, ['books.example']);
    await restore(backupOf([kept], settings), 'Settings restored; 1 clipping in the file');
    // What it brings is shown at once, and a site is only offered.
    await page.waitForSelector('.reading-sample[data-theme="dark"]');
    expect(await textOf(page)).toContain('1 clipping');
    await page.waitForSelector('.offered [aria-label="Allow books.example"]');
    expect(await violationsIn(page)).toEqual([]);
    const backup = await downloaded(page, () => clickNamed(page, 'button', 'Back up everything'));
    expect(backup).toContain(kept.capture.quote);
    expect(backupHeadOf(backup)).toMatchObject({
      settings: {
        settings: { readingSettings: { fields: { theme: { value: 'dark' } } } },
        corrections: { [corrected]: { issue: '9' } },
        words: { conversionWords: set.conversionWords },
        sites: [],
      },
    });
    await clickNamed(page, '.offered button', 'Ignore books.example');
    await expect.poll(() => page.$('.offered')).toBeNull();
    await clickNamed(page, 'button', 'Delete everything…');
    await page.waitForSelector('dialog[open]');
    expect(await violationsIn(page)).toEqual([]);
    await clickNamed(page, 'dialog button', 'Cancel');
    await page.waitForSelector('dialog:not([open])');
    expect(await textOf(page)).toContain('1 clipping');
    await clickNamed(page, 'button', 'Delete everything…');
    await clickNamed(page, 'dialog button', 'Delete everything');
    await expect.poll(() => textOf(page)).toContain('0 clippings');
    await expect.poll(stored).toEqual({});
  });

  it('lead from the first run to a page that is read, turned and switched like any other', async () => {
    await open('welcome');
    const begin = await page.waitForSelector('.begin a');
    await begin?.click();
    await page.waitForSelector('zhanjuan-reader >>> .read-on.next');
    expect(page.url()).toMatch(/\/sample\/files\/basic-html\/page1\.html$/u);
    const prose = (): Promise<string> =>
      page.$eval('zhanjuan-reader >>> main', (main) => main.textContent);
    expect(await prose()).toContain('柴根生在纸槽前捞纸，一张帘子连水带浆有二十多斤。');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toMatch(/page2\.html$/u);
    await expect.poll(prose).toContain('那天晚上，她一个人在溪边坐到很晚。');
  });

  it('all speak the language that is set in one of them, at once', async () => {
    await speak('zh_TW');
    await open('sample/files/basic-html/page1');
    await page.waitForSelector('zhanjuan-reader >>> .read-on.next');
    const said = (): Promise<string> =>
      page.$eval('zhanjuan-reader >>> header', (header) => header.textContent);
    expect(await said()).toContain('看原頁');
    const reading = page;
    const others: [Page, Writing][] = [];
    for (const writing of WRITINGS) {
      page = await browser.newPage();
      await open(writing.page);
      await (await page.waitForSelector(writing.field))?.type(WRITTEN);
      others.push([page, writing]);
    }
    page = await browser.newPage();
    await speak('en');
    await page.close();
    page = reading;
    for (const [other, { field, says }] of others) {
      await expect.poll(() => textOf(other)).toMatch(says);
      expect(await other.evaluate(() => document.documentElement.lang)).toBe('en');
      // What is being written stays.
      expect(await other.$eval(field, (own) => Reflect.get(own, 'value'))).toBe(WRITTEN);
      await other.close();
    }
    await expect.poll(said).toContain('Original page');
    const lang = await page.$eval('zhanjuan-reader', (host) => host.getAttribute('lang'));
    expect(lang).toBe('en');
  });
});
