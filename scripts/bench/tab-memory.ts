import type { Page } from 'puppeteer-core';

/** What a tab holds after its rubbish is collected. */
export interface TabMemory {
  /** In bytes: of all scripts in the tab, the extension's too, and of what is drawn. */
  readonly bytes: number;
  /** Nodes of all documents, those that are held though taken out among them. */
  readonly nodes: number;
}

/** Measures through the debugging protocol, which the tests' browser is driven by. */
export async function tabMemory(page: Page): Promise<TabMemory> {
  const session = await page.createCDPSession();
  // What one collection sets free lets the next one find more.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const heap: object = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const parts = ['usedSize', 'embedderHeapUsedSize', 'backingStorageSize'];
  const bytes = parts.reduce((sum, part) => sum + Number(Reflect.get(heap, part) ?? 0), 0);
  return { bytes, nodes };
}

/** Turns so many pages of a book of `last` pages by the keyboard, to its end and back again. */
export async function turnPages(page: Page, times: number, last: number): Promise<void> {
  let current = flipPageOf(page.url());
  let key: 'ArrowRight' | 'ArrowLeft' = 'ArrowRight';
  for (let turned = 0; turned < times; turned++) {
    if (current === last) key = 'ArrowLeft';
    if (current === 1) key = 'ArrowRight';
    current += key === 'ArrowRight' ? 1 : -1;
    await page.keyboard.press(key);
    await page.waitForFunction(`location.pathname.endsWith('/page${current}.html')`);
  }
}

const flipPageOf = (url: string): number => Number(/page(\d+)\.html$/.exec(url)?.[1] ?? 1);
