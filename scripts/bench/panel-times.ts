import type { Browser, Page } from 'puppeteer-core';
import { median } from './median-time.ts';

/** In milliseconds, but for `memory`, in megabytes, and `frames`, a share from 0 to 1. */
export interface PanelTimes {
  readonly imported: number;
  /** From the beginning of the navigation until the first rows are drawn. */
  readonly opened: number;
  /** Until a search that is typed as soon as the list is there is answered. */
  readonly indexed: number;
  readonly searched: number;
  /** Of twenty searches the slowest but one. */
  readonly searchedP95: number;
  /** Of the frames while scrolling, how many came within a sixtieth of a second of the one before. */
  readonly frames: number;
  /** Of the JavaScript of the panel and of its worker, what they keep in buffers too. */
  readonly memory: number;
}

/** What is typed, each a text of the clippings, some in the other way of writing; and what is marked. */
const QUERIES: readonly (readonly [string, string])[] = [
  ...'河 水位 松脂 学堂 石桌 县城 孩子 手艺 金黄 老师傅 电话 图纸 稻子 三十年 秋天 笔记本 仓库'
    .split(' ')
    .map((word) => [word, word] as const),
  ['木橋', '木桥'],
  ['薄霧', '薄雾'],
  ['圖書室', '图书室'],
];
/** What is typed first. */
const FIRST_QUERY: readonly [string, string] = ['老师', '老师'];
/** In milliseconds: how often a long task is asked whether it is done. */
const LOOK_EVERY = 200;
const SCROLL_FRAMES = 180;

const panelAddress = async (browser: Browser): Promise<string> =>
  `chrome-extension://${[...(await browser.extensions()).keys()][0]}/sidepanel.html`;

async function openPanel(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 380, height: 800 });
  await page.evaluateOnNewDocument(() => {
    const look = (): void => {
      if (document.querySelector('.clipping .quote') === null) requestAnimationFrame(look);
      else performance.mark('rows');
    };
    requestAnimationFrame(look);
  });
  await page.goto(await panelAddress(browser));
  return page;
}

/** Gives a backup to the panel of a fresh browser, and measures it in the next one. */
export async function timePanel(
  browser: Browser,
  backup: string,
  count: number,
): Promise<PanelTimes> {
  const first = await openPanel(browser);
  const field = await first.waitForSelector('input[type="file"]');
  const started = performance.now();
  await (await field?.toElement('input'))?.uploadFile(backup);
  await until(first, hasSaid);
  const imported = performance.now() - started;
  await until(first, isIndexStored);
  await first.close();
  const page = await openPanel(browser);
  await page.waitForSelector('.clipping .quote');
  const opened = await page.evaluate(
    () => performance.getEntriesByName('rows')[0]?.startTime ?? NaN,
  );
  await page.waitForFunction(
    (wanted) => document.querySelector('.count')?.textContent.replaceAll(/\D/gu, '') === wanted,
    {},
    String(count),
  );
  await page.evaluate(timeSearches, [FIRST_QUERY]);
  const indexed = await page.evaluate(() => performance.now());
  const searches = await page.evaluate(timeSearches, QUERIES);
  const frames = await page.evaluate(timeFrames, SCROLL_FRAMES);
  const memory = await heapOf(page);
  return {
    imported,
    opened,
    indexed,
    searched: median(searches),
    searchedP95: searches.toSorted((a, b) => a - b)[Math.ceil(searches.length * 0.95) - 1] ?? NaN,
    frames,
    memory,
  };
}

/** Waits for as long as it takes; a single call of the debugger's may not take minutes. */
async function until(page: Page, isDone: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await page.evaluate(isDone))) {
    await new Promise((next) => setTimeout(next, LOOK_EVERY));
  }
}

/** In the page: whether the import has ended. */
const hasSaid = (): boolean => document.querySelector('.notice, .wrong') !== null;

/** In the page: whether the panel has stored the index with all that was imported. */
async function isIndexStored(): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('zhanjuan-clippings');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const changes = await new Promise<number>((resolve, reject) => {
    const counting = database.transaction('changes').objectStore('changes').count();
    counting.onsuccess = () => resolve(counting.result);
    counting.onerror = () => reject(counting.error);
  });
  database.close();
  return changes === 0;
}

/** In the page: from a key until the hits are in the document. */
async function timeSearches(queries: readonly (readonly [string, string])[]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('.search input');
  const panel = document.querySelector('.panel');
  const times: number[] = [];
  for (const [typed, marked] of queries) {
    if (input === null || panel === null) break;
    const { promise, resolve } = Promise.withResolvers<void>();
    const observer = new MutationObserver(() => {
      if (document.querySelector('.quote mark')?.textContent === marked) resolve();
    });
    observer.observe(panel, { subtree: true, childList: true, characterData: true });
    const started = performance.now();
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await promise;
    times.push(performance.now() - started);
    observer.disconnect();
    // The next key comes when this answer is on the screen.
    await new Promise((next) => setTimeout(next, 100));
  }
  return times;
}

/** In the page: how many frames were in time while the list was scrolled by half a window each. */
async function timeFrames(count: number): Promise<number> {
  const scroller = document.querySelector('.scroller');
  const intervals: number[] = [];
  let last = performance.now();
  for (let frame = 0; frame < count; frame++) {
    scroller?.scrollBy(0, 120);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    if (frame > 0) intervals.push(now - last);
    last = now;
  }
  return intervals.filter((interval) => interval < 1000 / 60 + 1).length / intervals.length;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const heaps = [await session.send('Runtime.getHeapUsage')];
  for (const worker of page.workers()) {
    await worker.client.send('HeapProfiler.collectGarbage');
    heaps.push(await worker.client.send('Runtime.getHeapUsage'));
  }
  const sizes = heaps.map(({ backingStorageSize, usedSize }) => usedSize + backingStorageSize);
  return sizes.reduce((sum, size) => sum + size) / 1e6;
}
