// `npm run bench:pdf`: what a tab holds that reads a PDF of 500 pages, before and after all of them were
// read. In Chromium; the PDF is made anew, each page a picture and 1,500 characters of our own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import { ownParagraphs } from './bench/own-text.ts';
import { type TabMemory, tabMemory } from './bench/tab-memory.ts';
import { buildExtension } from './toolchain/build-extension.ts';
import { findBrowser } from './toolchain/find-browser.ts';
import { launchBrowser } from './toolchain/launch-browser.ts';
import { thisMachine } from './toolchain/machine.ts';

const PAGES = 500;
const CHARACTERS = 1_500;
/** After so many pages all that is kept of some pages is kept. */
const WARM = 60;

/** Prints the PDF with the browser itself; its size in bytes is that of the file. */
async function makePdf(browser: Browser, path: string): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  const text = (number: number): string =>
    ownParagraphs(CHARACTERS + number)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('');
  const sheets = Array.from(
    { length: PAGES },
    (_, at) => `<section><h1>${at + 1}</h1><i></i>${text(at)}<footer>${at + 1}</footer></section>`,
  );
  await page.setContent(
    `<!doctype html><html lang="zh"><style>
    *{margin:0} section{position:relative;width:500px;height:700px;padding:40px;box-sizing:border-box;
    overflow:hidden;break-after:page;font:10px/16px serif;columns:2} p{text-indent:2em}
    i{display:block;height:90px;background:linear-gradient(#c96,#369)}
    footer{position:absolute;bottom:12px;left:40px}</style>${sheets.join('')}</html>`,
    { timeout: 0 },
  );
  await page.pdf({ path, width: '500px', height: '700px', printBackground: true, timeout: 0 });
  await page.close();
}

const proseOfPage = (number: number): string => `zhanjuan-reader >>> .prose[data-page="${number}"]`;

/** Turns on to that page, with the page's picture beside it. */
async function readTo(page: Page, from: number, to: number): Promise<void> {
  for (let number = from + 1; number <= to; number++) {
    await page.keyboard.press('ArrowRight');
    // A handle would hold the page that it was got from.
    await (await page.waitForSelector(proseOfPage(number)))?.dispose();
  }
}

const line = (name: string, { bytes, nodes }: TabMemory): string =>
  `  ${name}: ${(bytes / 2 ** 20).toFixed(1)} MB, ${nodes} nodes`;

async function printMemory(browser: Browser, file: string): Promise<void> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${worker.url().replace(/\/background\.js$/u, '')}/pdf.html`);
  const input = await page.waitForSelector('input[type=file]');
  const started = performance.now();
  await (await input?.toElement('input'))?.uploadFile(file);
  await page.waitForSelector(proseOfPage(1));
  const first = performance.now() - started;
  await page.keyboard.press('p');
  await readTo(page, 1, WARM);
  const before = await tabMemory(page);
  await readTo(page, WARM, PAGES);
  const after = await tabMemory(page);
  console.log(
    `a PDF of ${PAGES} pages, its first as prose ${first.toFixed(0)} ms after it was chosen;`,
  );
  console.log('what its tab holds, pictures beside the prose:');
  console.log(line(`after ${WARM} pages`, before));
  console.log(line(`after ${PAGES} pages`, after));
}

const machine = thisMachine();
const found = findBrowser(machine);
if (found.ok) {
  const folder = await mkdtemp(join(tmpdir(), 'zhanjuan-pdf-'));
  const browser = await launchBrowser({
    program: found.path,
    extension: await buildExtension('test'),
    headless: true,
    root: machine.userId === 0,
  });
  try {
    const file = join(folder, 'long.pdf');
    await makePdf(browser, file);
    await printMemory(browser, file);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
} else {
  console.error(found.message);
  process.exitCode = 1;
}
