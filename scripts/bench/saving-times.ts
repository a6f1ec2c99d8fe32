import type { Browser, Page } from 'puppeteer-core';
import { serveFolder } from '../toolchain/serve-folder.ts';
import { median } from './median-time.ts';

/** Paragraphs that are saved, one after the other, and taken back. */
const TIMES = 12;

/**
 * In milliseconds: from the key that saves a paragraph until the reader is told that it is saved, which
 * is when it is on the disk. A median of several, without the first, which starts the extension's worker.
 *
 * @param book the folder of a book to read
 */
export async function timeSaving(browser: Browser, book: string): Promise<number> {
  const server = await serveFolder(book);
  try {
    const times: number[] = [];
    for (let flipPage = 3; times.length < TIMES; flipPage++) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.port}/files/basic-html/page${flipPage}.html`);
      await page.waitForSelector('zhanjuan-reader >>> .clipping-notice');
      // Counted each time: a page that is read anew may have fewer.
      for (let paragraph = 0; paragraph < (await page.evaluate(paragraphCount)); paragraph++) {
        times.push(await timeOne(page, paragraph));
      }
      await page.close();
    }
    return median(times.slice(1));
  } finally {
    await server.close();
  }
}

async function timeOne(page: Page, paragraph: number): Promise<number> {
  await page.evaluate(watchSaving, paragraph);
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyS');
  await page.keyboard.up('Alt');
  const marks = await page.waitForFunction(() => {
    const [pressed] = performance.getEntriesByName('pressed');
    const [said] = performance.getEntriesByName('said');
    return pressed && said ? said.startTime - pressed.startTime : false;
  });
  const time = Number(await marks.jsonValue());
  // The passage is to be new again, and what is said another thing.
  const undo = await page.waitForSelector('zhanjuan-reader >>> .clipping-said button');
  const said = await page.evaluate(saidOnPage);
  await undo?.click();
  await page.waitForFunction(
    (before) => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      return root?.querySelector('.clipping-notice')?.textContent !== before;
    },
    {},
    said,
  );
  return time;
}

/** In the page. */
function saidOnPage(): string {
  const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
  return root?.querySelector('.clipping-notice')?.textContent ?? '';
}

/** In the page: how many there are to be selected. */
function paragraphCount(): number {
  const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
  return root?.querySelectorAll('main [data-block]').length ?? 0;
}

/** In the page: selects a paragraph, and marks when the key goes down and when something is said. */
function watchSaving(paragraph: number): void {
  performance.clearMarks();
  const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
  const notice = root?.querySelector('.clipping-notice');
  const blocks = [...(root?.querySelectorAll('main [data-block]') ?? [])];
  const block = blocks[paragraph];
  if (!notice || block === undefined) throw new Error('There is no such paragraph');
  getSelection()?.setBaseAndExtent(block, 0, block, block.childNodes.length);
  const press = ({ code }: KeyboardEvent): void => {
    if (code === 'KeyS') performance.mark('pressed');
  };
  window.addEventListener('keydown', press, { capture: true });
  const observer = new MutationObserver(() => {
    if (notice.querySelector('.clipping-said button') === null) return;
    observer.disconnect();
    window.removeEventListener('keydown', press, { capture: true });
    performance.mark('said');
  });
  observer.observe(notice, { subtree: true, childList: true, characterData: true });
}
