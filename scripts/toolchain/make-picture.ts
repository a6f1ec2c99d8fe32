// `node scripts/bootstrap.mjs scripts/toolchain/make-picture.ts`: takes the picture of the README, a
// page of the sample issue without the extension and with it.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension } from './build-extension.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { thisMachine } from './machine.ts';
import { readProse } from './reading-view.ts';
import { fromRoot } from './root.ts';
import { serveFolder } from './serve-folder.ts';

const PICTURE = fromRoot('docs', 'before-after.png') as `${string}.png`;
/** A page of two columns with a caption and sub-headings. */
const PAGE = 'files/basic-html/page5.html';
/** Each half, in CSS pixels. */
const HALF = { width: 620, height: 760 };
/** Colours of the README's side: none of them is the page's own. */
const FRAME_STYLE =
  'body{margin:0;padding:12px;background:#fff;display:flex;gap:12px}' +
  'img{display:block;border:1px solid #c8c8c8}';

/** The demo build in Chinese, whatever the browser speaks: Debian's has English alone. */
async function chineseExtension(folder: string): Promise<string> {
  await cp(await buildExtension('demo'), folder, { recursive: true });
  const locales = join(folder, '_locales');
  await cp(join(locales, 'zh_CN'), join(locales, 'en'), { recursive: true });
  return folder;
}

async function takeHalf(page: Page): Promise<string> {
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}

/** The page with the reading view, then as it is without the extension. */
async function takeHalves(
  browser: Browser,
  url: string,
): Promise<{ before: string; after: string }> {
  const page = await browser.newPage();
  await page.setViewport(HALF);
  await page.goto(url);
  if ((await readProse(page)) === null) throw new Error(`No reading view came up on ${url}.`);
  const after = await takeHalf(page);
  for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id);
  await page.goto(url);
  return { before: await takeHalf(page), after };
}

async function joinHalves(browser: Browser, halves: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 2 * HALF.width + 40, height: HALF.height + 26 });
  const images = halves.map((source) => `<img alt="" src="${source}">`).join('');
  await page.setContent(`<style>${FRAME_STYLE}</style>${images}`);
  await mkdir(fromRoot('docs'), { recursive: true });
  await page.screenshot({ path: PICTURE });
}

const machine = thisMachine();
const found = findOrInstallBrowser(machine);
if (!found.ok) throw new Error(found.message);
const folder = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
const server = await serveFolder(fromRoot('sample', 'book'));
const browser = await launchBrowser({
  program: found.path,
  extension: await chineseExtension(folder),
  headless: true,
  root: machine.userId === 0,
});
try {
  const { before, after } = await takeHalves(browser, `${server.origin}/${PAGE}`);
  await joinHalves(browser, [before, after]);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
