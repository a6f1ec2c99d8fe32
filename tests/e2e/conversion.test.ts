import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { olderLayer, textPageHtml } from '../fixtures/books/page-html.ts';
import { gridLayer, setColumn } from '../fixtures/books/typeset.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { click, forgetChoice, type Stage, setStage, textPage } from './reading-view-stage.ts';

/** What other converters get wrong, as an article of a village. */
const ARTICLE = [
  '乡里的粉丝发布会刚刚结束，著名作家余采薇回到村里。她说：“浙江干部与上海干部都来过，‘好干部’的标准，大家心里有数。”',
  '头发白了的老范在理发店里等着，十公里外的松树一片青翠。什么时候开始的？他说不清，只记得三百年历史的面馆还卖面条。',
  '谁也没有被发送到别处，谁也不去干涉邻里。一只只小鸟落在树干上，默认的程序员看着鼠标，皇后的故事讲了一遍又一遍。',
];

const write = async (path: string, html: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, html);
};

const proseOf = (page: Page): Promise<string> =>
  page.$eval('zhanjuan-reader >>> [data-part="prose"]', (prose) => prose.textContent);

/** Opens the menu and chooses; the milliseconds from the press until the text is another. */
async function convertTo(page: Page, name: string): Promise<number> {
  await click(page, '.conversion');
  const label = await page.waitForSelector(
    `zhanjuan-reader >>> #conversion label ::-p-text(${name})`,
  );
  const before = await proseOf(page);
  const [taken] = await Promise.all([
    page.evaluate(
      (was) =>
        new Promise<number>((resolve) => {
          const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
          let pressed = 0;
          root?.addEventListener('change', () => (pressed = performance.now()), {
            capture: true,
            once: true,
          });
          const observer = new MutationObserver(() => {
            if (root?.querySelector('[data-part="prose"]')?.textContent === was) return;
            observer.disconnect();
            resolve(performance.now() - pressed);
          });
          if (root) observer.observe(root, { subtree: true, childList: true, characterData: true });
        }),
      before,
    ),
    label?.click(),
  ]);
  await page.keyboard.press('Escape');
  return taken;
}

/** Opens a page; the milliseconds between its first prose and the first that holds a word. */
async function openedWithScript(
  stage: Stage,
  path: string,
  word: string,
): Promise<{ readonly page: Page; readonly asPrinted: number }> {
  const page = await stage.browser.newPage();
  await page.evaluateOnNewDocument((wanted) => {
    const seen = { first: Number.NaN, converted: Number.NaN };
    Object.assign(window, { seen });
    const look = (): void => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      const text = root?.querySelector('[data-part="prose"]')?.textContent;
      if (text !== undefined && Number.isNaN(seen.first)) seen.first = performance.now();
      if (text?.includes(wanted)) seen.converted = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }, word);
  await page.goto(stage.url(path));
  const taken = await page.waitForFunction(() => {
    const seen: unknown = Reflect.get(window, 'seen');
    const time = (name: string): number => Number(Reflect.get(Object(seen), name));
    return Number.isNaN(time('converted')) ? null : { ms: time('converted') - time('first') };
  });
  const { ms } = (await taken.jsonValue()) ?? { ms: Number.NaN };
  return { page, asPrinted: ms };
}

describe('conversion in the reading view', () => {
  let stage: Stage;
  const path = textPage('older', 8);

  beforeAll(async () => {
    stage = await setStage();
    const lines = setColumn(ARTICLE, { x: 40, y: 62, width: 40 });
    const layer = olderLayer(gridLayer(lines));
    await write(join(stage.folder, path), textPageHtml({ page: 8, title: '《乡里》', layer }));
  });

  afterAll(() => stage?.close());

  afterEach(async () => {
    const pages = await stage.browser.pages();
    const read = pages.find((page) => page.extensionRealms().length > 0);
    if (read !== undefined) await forgetChoice(read);
    expect(stage.errors).toEqual([]);
  });

  it('converts in place, is remembered, and comes back exactly', async () => {
    const page = await stage.read(path);
    await page.waitForSelector('zhanjuan-reader >>> .conversion');
    const original = await proseOf(page);
    expect(original).toContain('粉丝发布会');
    const first = await convertTo(page, 'Taiwan’s words');
    const taiwan = await proseOf(page);
    for (const right of [
      '粉絲發佈會',
      '著名作家余采薇',
      '浙江幹部與上海幹部',
      '『好幹部』',
      '頭髮白了的老范',
      '理髮店裡',
      '十公里外的松樹',
      '什麼時候',
      '三百年歷史',
      '賣麵條',
      '被發送到',
      '不去干涉鄰里',
      '一隻隻小鳥',
      '樹幹',
      '預設的程式設計師',
      '滑鼠',
      '皇后',
    ]) {
      expect(taiwan).toContain(right);
    }
    expect(taiwan).toContain('「');
    const again = await convertTo(page, 'As printed');
    expect(await proseOf(page)).toBe(original);
    const second = await convertTo(page, 'Hong Kong');
    expect(await proseOf(page)).toContain('裏');
    console.log(
      `conversion: first ${first.toFixed(0)} ms after the press, back ${again.toFixed(0)} ms, ` +
        `to another ${second.toFixed(0)} ms`,
    );
    const next = await openedWithScript(stage, path, '頭髮');
    await expect.poll(() => proseOf(next.page)).toContain('皇后');
    console.log(
      `conversion: a page stands as printed for ${next.asPrinted.toFixed(0)} ms where another ` +
        'script was chosen before',
    );
    await takeScreenshot(next.page, 'conversion');
    await next.page.close();
  });

  const selectedText = (page: Page): Promise<string> =>
    page.evaluate(() => window.getSelection()?.toString() ?? '');

  /** Selects a word of the prose as it is shown. */
  const select = (page: Page, word: string): Promise<void> =>
    page.evaluate((wanted) => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      for (const element of root?.querySelectorAll('[data-block]') ?? []) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(wanted) ?? -1;
          if (at < 0) continue;
          window.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          return;
        }
      }
      throw new RangeError(wanted);
    }, word);

  it('keeps what is selected: a word that became another is the original’s word', async () => {
    const page = await stage.read(path);
    await convertTo(page, 'Taiwan’s words');
    await select(page, '設計師看著滑');
    await convertTo(page, 'As printed');
    // The words begin alike; what differs counts as a whole.
    expect(await selectedText(page)).toBe('序员看着鼠标');
    await convertTo(page, 'Taiwan’s words');
    expect(await selectedText(page)).toBe('式設計師看著滑鼠');
  });

  it('keeps the place of the reader', async () => {
    const page = await stage.read(path);
    await page.setViewport({ width: 320, height: 300 });
    await page.evaluate(() => window.scrollTo(0, 260));
    const topOf = (char: string): Promise<number> =>
      page.evaluate((wanted) => {
        const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
        const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(wanted) ?? -1;
          if (at < 0 || node.parentElement?.closest('[data-block]') == null) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect().top;
        }
        throw new RangeError(wanted);
      }, char);
    const before = await topOf('松');
    await convertTo(page, 'Taiwan’s words');
    expect(Math.abs((await topOf('松')) - before)).toBeLessThanOrEqual(1);
  });

  it('lets the reader choose for what no phrase decided, and keeps it for the book', async () => {
    const page = await stage.read(path);
    await convertTo(page, 'Hong Kong');
    const doubt = 'zhanjuan-reader >>> [data-undecided]';
    expect(await page.$$eval(doubt, (all) => all.map((own) => own.textContent))).toContain('余');
    await click(page, '[data-undecided]');
    await page.waitForSelector('zhanjuan-reader >>> .card .reading');
    const isSeen = await page.$eval('zhanjuan-reader >>> .card [name="choice"]:checked', (own) =>
      own.checkVisibility({ opacityProperty: true }),
    );
    expect(isSeen).toBe(true);
    await takeScreenshot(page, 'conversion-doubt');
    await click(page, '.card label ::-p-text(餘)');
    await click(page, '.card .deeds button');
    await expect.poll(() => proseOf(page)).toContain('作家餘采薇');
    expect(await page.$('zhanjuan-reader >>> .card')).toBeNull();
    const next = await stage.read(path);
    await expect.poll(() => proseOf(next)).toContain('作家餘采薇');
    await click(next, '.conversion');
    await takeScreenshot(next, 'conversion-menu');
    await click(next, '#conversion .row ::-p-text(Undo)');
    await expect.poll(() => proseOf(next)).toContain('作家余采薇');
  });

  it('is reached by the keyboard', async () => {
    const page = await stage.read(path);
    await convertTo(page, 'Hong Kong');
    await page.setViewport({ width: 640, height: 260 });
    await page.focus('zhanjuan-reader >>> [data-undecided]');
    await page.keyboard.press('Enter');
    const card = await page.waitForSelector('zhanjuan-reader >>> .card');
    const isWhole = await card?.evaluate((own) => {
      const { top, bottom } = own.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isWhole).toBe(true);
    await page.keyboard.press('Tab');
    const focused = 'document.querySelector("zhanjuan-reader").shadowRoot.activeElement';
    expect(await page.evaluate(`${focused}.closest(".card") !== null`)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('zhanjuan-reader >>> .card')).toBeNull();
    expect(await page.evaluate(`${focused}.dataset.undecided`)).toBe('0');
  });

  it('survives that the browser stops the background', async () => {
    const page = await stage.read(path);
    await convertTo(page, 'Hong Kong');
    const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
    const gone = new Promise((resolve) => stage.browser.once('targetdestroyed', resolve));
    await (await target.worker())?.close();
    await gone;
    const taken = await convertTo(page, 'Taiwan’s words');
    expect(await proseOf(page)).toContain('程式設計師');
    console.log(`conversion: ${taken.toFixed(0)} ms with a background that was stopped`);
  });

  it('offers what would change the page: of traditional text also simplified', async () => {
    const offered = async (page: Page): Promise<string[]> => {
      await click(page, '.conversion');
      await page.waitForSelector('zhanjuan-reader >>> #conversion:popover-open');
      return page.$$eval('zhanjuan-reader >>> #conversion input[name="target"]', (all) =>
        all.map((own) => own.parentElement?.textContent ?? ''),
      );
    };
    expect(await offered(await stage.read(path))).not.toContain('Simplified');
    expect(await offered(await stage.read(textPage('older', 6)))).toContain('Simplified');
  });

  it('copies what is shown, or the original where the reader wants that', async () => {
    const page = await stage.read(path);
    const copied = (): Promise<string> =>
      page.evaluate(() => {
        let text = '';
        const listen = (event: ClipboardEvent): void => {
          text = event.clipboardData?.getData('text/plain') ?? '';
        };
        window.addEventListener('copy', listen, { once: true });
        document.execCommand('copy');
        return text;
      });
    await convertTo(page, 'Taiwan’s words');
    await select(page, '看著滑');
    expect(await copied()).toBe('看著滑鼠');
    await click(page, '.conversion');
    await click(page, '#conversion label ::-p-text(Copy the original)');
    await page.keyboard.press('Escape');
    await select(page, '看著滑');
    expect(await copied()).toBe('看着鼠标');
  });
});
