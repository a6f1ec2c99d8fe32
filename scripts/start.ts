// `npm start [-- [--headless] URL-or-path]`: a browser with the extension, on the sample issue, or
// on what is given. Without a display, the page's prose and a screenshot.
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { bookToOpen } from './toolchain/book-to-open.ts';
import { buildExtension } from './toolchain/build-extension.ts';
import { findOrInstallBrowser } from './toolchain/find-browser.ts';
import { launchBrowser } from './toolchain/launch-browser.ts';
import { thisMachine } from './toolchain/machine.ts';
import { readProse } from './toolchain/reading-view.ts';
import { fromRoot } from './toolchain/root.ts';
import { serveFolder } from './toolchain/serve-folder.ts';

/** In CSS pixels; what fits on a small laptop. */
const VIEWPORT = { width: 1280, height: 800, deviceScaleFactor: 2 };

/** Shows the page in a window, until it is closed. */
async function openWindow(browser: Browser, url: string): Promise<void> {
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  // On macOS a browser goes on without a window.
  browser.on('targetdestroyed', async () => {
    if (browser.connected && (await browser.pages()).length === 0) await browser.close();
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  console.log(`${url} is open; this ends when the browser is closed.`);
  await closed;
}

/** Prints the page's prose and takes its picture. */
async function printProse(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(url);
  const prose = await readProse(page);
  const folder = fromRoot('.output');
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/start.png` as const;
  await page.screenshot({ path });
  if (prose === null) throw new Error(`The reading view did not come up on ${url}.`);
  console.log(`${prose}\n\nScreenshot: ${path}`);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

async function start(argument: string | undefined, headless: boolean): Promise<void> {
  const book = bookToOpen(argument);
  if (book.kind === 'error') throw new Error(book.message);
  const machine = thisMachine();
  const found = findOrInstallBrowser(machine);
  if (!found.ok) throw new Error(found.message);
  const extension = await buildExtension('demo');
  const server = book.kind === 'folder' ? await serveFolder(book.folder) : null;
  const url = book.kind === 'url' ? book.url : `${server?.origin}/${encodeURI(book.path)}`;
  const root = machine.userId === 0;
  const browser = await launchBrowser({ program: found.path, extension, headless, root });
  try {
    await (headless ? printProse(browser, url) : openWindow(browser, url));
  } finally {
    await browser.close();
    await server?.close();
  }
}

try {
  const { values, positionals } = parseArgs({
    options: { headless: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  await start(positionals[0], values.headless || !hasDisplay());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
