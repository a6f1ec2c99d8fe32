// `npm run bench:view`: how long a reader waits for readable prose, beside how long the same page takes
// without the extension, and what a tab holds after many pages. In Chromium, on the sample issue.
import process from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import { median } from './bench/median-time.ts';
import { tabMemory, turnPages } from './bench/tab-memory.ts';
import { buildExtension } from './toolchain/build-extension.ts';
import { findBrowser } from './toolchain/find-browser.ts';
import { launchBrowser } from './toolchain/launch-browser.ts';
import { thisMachine } from './toolchain/machine.ts';
import { fromRoot } from './toolchain/root.ts';
import { serveFolder } from './toolchain/serve-folder.ts';

const LOADS = 20;
const TURNS = 200;
/** Of the sample. */
const LAST_PAGE = 16;
/** A full page of it. */
const TIMED_PAGE = 5;

/** In milliseconds from the beginning of the navigation. */
interface Times {
  /** The document is parsed. */
  readonly parsed: number;
  /** Its first text is painted: without the extension that of the page itself. */
  readonly painted: number;
  /** The prose stands in the document; NaN without the extension. */
  readonly prose: number;
}

const timesOf = (page: Page): Promise<Times> =>
  page.evaluate(async () => {
    while (performance.getEntriesByName('first-contentful-paint').length === 0) {
      await new Promise((next) => setTimeout(next, 5));
    }
    const [navigation] = performance.getEntriesByType('navigation');
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const parsed =
      navigation instanceof PerformanceNavigationTiming
        ? navigation.domContentLoadedEventStart
        : Number.NaN;
    return { parsed, painted: at('first-contentful-paint'), prose: at('zhanjuan:first-look') };
  });

async function timeLoads(browser: Browser, url: string): Promise<Times> {
  const page = await browser.newPage();
  const loads: Times[] = [];
  // The first load compiles, and fills the browser's stores.
  for (let load = 0; load <= LOADS; load++) {
    await page.goto(url);
    await page.bringToFront();
    loads.push(await timesOf(page));
  }
  await page.close();
  const of = (name: keyof Times): number => median(loads.slice(1).map((times) => times[name]));
  return { parsed: of('parsed'), painted: of('painted'), prose: of('prose') };
}

async function printTimes(browser: Browser, url: string): Promise<void> {
  const [extension] = [...(await browser.extensions()).values()];
  const withIt = await timeLoads(browser, url);
  if (extension !== undefined) await browser.uninstallExtension(extension.id);
  const without = await timeLoads(browser, url);
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  console.log(`medians of ${LOADS} loads, from the beginning of the navigation:`);
  console.log(
    `  with the extension: prose there ${ms(withIt.prose)}, painted ${ms(withIt.painted)}`,
  );
  console.log(`  without: parsed ${ms(without.parsed)}, painted ${ms(without.painted)}`);
}

async function printMemory(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector('zhanjuan-reader >>> .read-on.next');
  // Each page once, so that what is kept for going back is kept.
  await turnPages(page, LAST_PAGE * 2, LAST_PAGE);
  const before = await tabMemory(page);
  await turnPages(page, TURNS, LAST_PAGE);
  const after = await tabMemory(page);
  const mb = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
  console.log(`a tab before and after ${TURNS} more page turns:`);
  console.log(`  ${mb(before.bytes)} MB, ${before.nodes} nodes`);
  console.log(`  ${mb(after.bytes)} MB, ${after.nodes} nodes`);
}

const machine = thisMachine();
const found = findBrowser(machine);
if (found.ok) {
  const server = await serveFolder(fromRoot('sample', 'book'));
  const browser = await launchBrowser({
    program: found.path,
    extension: await buildExtension('test'),
    headless: true,
    root: machine.userId === 0,
  });
  const url = `http://127.0.0.1:${server.port}/files/basic-html/page${TIMED_PAGE}.html`;
  try {
    await printMemory(browser, url);
    await printTimes(browser, url);
  } finally {
    await browser.close();
    await server.close();
  }
} else {
  console.error(found.message);
  process.exitCode = 1;
}
