import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsBackup } from '../../lib/settings/settings-backup.ts';
import { olderLayer, textPageHtml } from '../fixtures/books/page-html.ts';
import { TITLE } from '../fixtures/books/test-books.ts';
import { FERRY } from '../fixtures/books/texts.ts';
import { gridLayer, setColumn } from '../fixtures/books/typeset.ts';
import { launchWithExtension } from './harness/launch-with-extension.ts';

type Stored = Record<string, unknown>;

/** What the settings of a kind are, in an area of the browser's storage. */
const fieldsOf = (stored: Stored, name: string): unknown =>
  Reflect.get(Object(stored[name]), 'fields');

describe('the extension as it is published', () => {
  let browser: Browser;
  let background: WebWorker;
  let origin: string;

  beforeAll(async () => {
    browser = await launchWithExtension([], undefined, 'production');
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    if (worker === null) throw new Error('There is no background.');
    background = worker;
    origin = `chrome-extension://${new URL(target.url()).host}`;
  });

  afterAll(() => browser?.close());

  const inBackground = <T>(expression: string): Promise<T> =>
    background.evaluate(expression) as Promise<T>;
  const synced = (): Promise<Stored> => inBackground('chrome.storage.sync.get()');
  const stored = (): Promise<Stored> => inBackground('chrome.storage.local.get()');
  const putThere = (items: object): Promise<unknown> =>
    inBackground(`chrome.storage.sync.set(${JSON.stringify(items)})`);

  async function open(name: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${origin}/${name}`);
    return page;
  }

  it('shows first what it does', async () => {
    const welcome = await browser.waitForTarget((one) => one.url() === `${origin}/welcome.html`);
    expect(await welcome.page()).not.toBeNull();
  });

  it('gives the browser what is set to carry, and takes what comes, in pages that are open', async () => {
    const page = await open('options.html');
    const sample = (theme: string) =>
      page.waitForSelector(`.reading-sample[data-theme="${theme}"]`, { timeout: 10_000 });
    await (await page.waitForSelector('input[value="sepia"]'))?.click();
    await expect
      .poll(async () => fieldsOf(await synced(), 'readingSettings'))
      .toMatchObject({ theme: { value: 'sepia' } });

    // As the browser brings it from another computer: one setting is newer, one older than here.
    const later = Date.now() + 60_000;
    const fields = {
      theme: { value: 'dark', changed: 1 },
      font: { value: 'kai', changed: later },
    };
    await putThere({ readingSettings: { version: 2, fields } });
    await page.waitForSelector('input[value="kai"]:checked');
    await sample('sepia');
    await expect
      .poll(async () => fieldsOf(await synced(), 'readingSettings'))
      .toMatchObject({ theme: { value: 'sepia' }, font: { value: 'kai' } });

    // The language comes too, and the page speaks it.
    const language = { value: 'zh_TW', changed: later };
    await putThere({ interfaceSettings: { version: 2, fields: { language } } });
    await page.waitForSelector('html[lang="zh-Hant"]');
    const back = { value: 'en', changed: later + 1 };
    await putThere({ interfaceSettings: { version: 2, fields: { language: back } } });
    await page.waitForSelector('html[lang="en"]');
    await page.close();
  });

  it('tells and hears nothing more once that is switched off, and all when it is on again', async () => {
    const page = await open('options.html');
    const share = await page.waitForSelector('[aria-labelledby="data"] [role="switch"]');
    await share?.click();
    await expect.poll(stored).toHaveProperty('settingsStay');
    const before = await synced();
    await (await page.waitForSelector('input[value="hei"]'))?.click();
    await expect.poll(async () => (await stored()).readingSettings).toMatchObject({ font: 'hei' });
    const fields = { theme: { value: 'light', changed: Date.now() + 120_000 } };
    await putThere({ readingSettings: { version: 2, fields } });
    expect(fieldsOf(await synced(), 'readingSettings')).toEqual(fields);
    expect(await stored()).toMatchObject({ readingSettings: { font: 'hei', theme: 'sepia' } });
    expect(before).not.toHaveProperty('settingsStay');
    await share?.click();
    await page.waitForSelector('.reading-sample[data-theme="light"]');
    await expect
      .poll(async () => fieldsOf(await synced(), 'readingSettings'))
      .toMatchObject({ theme: { value: 'light' }, font: { value: 'hei' } });
    await page.close();
  });

  it('keeps here what the browser cannot carry, and carries the rest', async () => {
    const template = '《刊名》'.repeat(1_200);
    const set = { citationSettings: { style: 'mla', template } };
    const { settings } = settingsBackup(set, []);
    await inBackground(
      `chrome.storage.local.set(${JSON.stringify({
        ...set,
        'citationSettings:kept': settings.citationSettings,
      })})`,
    );
    await expect
      .poll(async () => fieldsOf(await synced(), 'citationSettings'))
      .toEqual({ style: { value: 'mla', changed: 0 } });
    expect((await stored()).citationSettings).toMatchObject({ template });
  });

  it('cannot be found, framed or opened by a page', async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isOurs = request.url().startsWith('chrome-extension:');
      if (isOurs) request.continue();
      else request.respond({ contentType: 'text/html', body: '<!doctype html><body></body>' });
    });
    await page.goto('http://www.scdjw.com.cn/any.html');
    const found = await page.evaluate(async (own) => {
      const paths = ['/options.html', '/icon/16.png', '/reader-app.js', '/sidepanel.html'];
      const fetched = paths.map((path) =>
        fetch(own + path).then(
          () => path,
          () => null,
        ),
      );
      const pictured = new Promise((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve('pictured');
        picture.onerror = () => resolve(null);
        picture.src = `${own}/icon/16.png`;
      });
      const framed = new Promise((resolve) => {
        const frame = document.createElement('iframe');
        // What is blocked becomes a page of another origin, whatever it shows.
        frame.onload = () => resolve(frame.contentDocument === null ? null : 'framed');
        frame.src = `${own}/options.html`;
        document.body.append(frame);
      });
      return Promise.all([...fetched, pictured, framed]);
    }, origin);
    expect(found).toEqual([null, null, null, null, null, null]);
    const frames = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame.evaluate(() => document.querySelector('.options') !== null).catch(() => false),
        ),
    );
    expect(frames).not.toContain(true);
    await page.close();
  });

  it('opens its view in a page without a way in for the page’s own scripts', async () => {
    const layer = olderLayer(gridLayer(setColumn(FERRY, { x: 40, y: 60, width: 30 })));
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.resourceType() === 'document') {
        request.respond({
          contentType: 'text/html; charset=utf-8',
          body: textPageHtml({ page: 3, title: TITLE, layer }),
        });
      } else request.respond({ status: 404, body: '' });
    });
    await page.goto('http://www.scdjw.com.cn/book/files/basic-html/page3.html');
    await page.waitForSelector('zhanjuan-reader');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('zhanjuan-reader');
      return [host?.shadowRoot ?? null, host?.childNodes.length, Object.keys(host ?? {})];
    });
    expect(seen).toEqual([null, 0, []]);
    await page.close();
  });
});
