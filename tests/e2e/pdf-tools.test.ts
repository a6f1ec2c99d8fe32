import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FERRY } from '../fixtures/books/texts.ts';
import { taggedPdf } from '../fixtures/pdf/tagged-pdf.ts';
import { pressAlt, readClipboard, selectProse } from './citation-stage.ts';
import { violationsInAllThemes, violationsInView } from './harness/axe.ts';
import { MAGAZINE_HOST } from './harness/launch-with-extension.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { choose as chooseItem, clickNamed, downloaded, openPanel } from './panel-stage.ts';
import { fixture, type PdfStage, proseOf, saidBy, setPdfStage } from './pdf-stage.ts';

const VIEW = 'zhanjuan-reader >>>';

/** Three pages of a line each, which the document's own contents name. */
const CHAPTERS = ['The ferry', 'The lamp', 'The kiln'];
const contentsPdf = taggedPdf(
  CHAPTERS.map((title) => ({
    lines: [{ text: `${title} is what this page is about.`, element: 0 }],
    elements: ['P'],
  })),
  CHAPTERS.map((title, page) => ({ title, page })),
);

/** The same tab for all: what one test leaves behind the next one opens anew. */
describe('in a PDF the reader', () => {
  let stage: PdfStage;
  let page: Page;

  beforeAll(async () => {
    stage = await setPdfStage({ ranges: true });
    await writeFile(join(stage.folder, 'contents.pdf'), contentsPdf);
    page = await stage.openServed('issue.pdf');
    await page.setViewport({ width: 1280, height: 900 });
    await proseOf(page);
  });

  afterAll(() => stage.close());

  const hash = (): Promise<string> => page.evaluate(() => location.hash);
  const text = (): Promise<string> =>
    page.$eval(`${VIEW} main`, (main) => (main instanceof HTMLElement ? main.innerText : ''));

  /** Chooses how the text is written. */
  const choose = async (name: string): Promise<void> => {
    await page.keyboard.press('f');
    const label = `${VIEW} #conversion:popover-open label ::-p-text(${name})`;
    await (await page.waitForSelector(label, { visible: true }))?.click();
    await page.keyboard.press('Escape');
  };

  it('sees the page’s picture beside the prose, and what they point at outlined on it', async () => {
    await page.keyboard.press('p');
    await page.waitForSelector(`${VIEW} .page-sheet img`);
    await page.hover(`${VIEW} ::-p-text(${FERRY[0]?.slice(0, 8)})`);
    await page.waitForSelector(`${VIEW} .standing`);
    await takeScreenshot(page, 'pdf-picture-beside');
    await page.keyboard.press('p');
    await page.waitForSelector(`${VIEW} .page-sheet`, { hidden: true });
  });

  it('reads on over the end of a page, and the address follows', async () => {
    await page.keyboard.press('n');
    const mark = await page.waitForSelector(`${VIEW} [data-begins="2"]`);
    expect(await mark?.evaluate((own) => own.getAttribute('data-label'))).toBe('22');
    expect(await hash()).toBe('#page=1');
    await mark?.evaluate((own) => own.scrollIntoView({ block: 'start' }));
    await expect.poll(hash).toBe('#page=2');
    await page.waitForSelector(`${VIEW} [data-begins="3"]`);
  });

  it('sees it in another script, and cites it by its printed page', async () => {
    await choose('Traditional');
    await expect.poll(text).toContain('過河的人少了一半');
    await selectProse(page, '過河的人少了一半', '過河的人少了一半');
    await pressAlt(page, 'KeyC');
    await page.waitForSelector(`${VIEW} ::-p-text(Copied)`);
    const { text: copied } = await readClipboard(stage);
    expect(copied).toContain('過河的人少了一半');
    expect(copied).toMatch(/2[12]/u);
    await page.bringToFront();
    await choose('As printed');
    await expect.poll(text).toContain('过河的人少了一半');
  });

  it('goes where the document’s own contents lead', async () => {
    page = await stage.openServed('contents.pdf');
    await proseOf(page);
    await page.keyboard.press('o');
    const entry = await page.waitForSelector(`${VIEW} .outline.whole li:last-child button`);
    await takeScreenshot(page, 'pdf-contents');
    expect(await violationsInView(page)).toEqual([]);
    await entry?.click();
    await expect.poll(hash).toBe('#page=3');
    await expect.poll(text).toContain('The kiln is what');
    await page.keyboard.press('o');
    await page.waitForSelector(`${VIEW} .outline.whole li:last-child [aria-current]`);
  });

  it('opens one by its address, typed', async () => {
    page = await stage.open();
    const address = `http://${MAGAZINE_HOST}:${stage.server.port}/vertical.pdf`;
    await page.type('input[type=url]', address);
    await page.keyboard.press('Enter');
    expect(await proseOf(page)).toContain('村子後面有一座窯');
  });

  it('keeps a passage without this installation’s address, and is led back to it', async () => {
    await selectProse(page, '村子後面有一座窯', '村子後面有一座窯');
    await pressAlt(page, 'KeyS');
    await page.waitForSelector(`${VIEW} .clipping-mark`);
    const { host, search } = new URL(page.url());
    const panel = await openPanel(stage.browser, stage.errors);
    await chooseItem(panel, 'Export…');
    await (await panel.waitForSelector('.dialog select'))?.select('csv');
    const table = await downloaded(panel, () => clickNamed(panel, '.dialog button', 'Export'));
    expect(table).toContain(`http://${MAGAZINE_HOST}:${stage.server.port}/vertical.pdf#page=1`);
    expect(table).not.toContain(host);
    await page.close();
    await (await panel.waitForSelector('.closed'))?.click();
    await clickNamed(panel, '.opened button', 'Show on the page');
    const opened = await stage.browser.waitForTarget((one) => one.url().includes(search));
    page = await opened.asPage();
    await page.waitForSelector(`${VIEW} .clipping-mark.shown`);
    await panel.close();
  });

  it('opens one by dropping it anywhere, in place of another', async () => {
    const client = await page.createCDPSession();
    const data = { items: [], files: [fixture('issue')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await client.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
    }
    await expect.poll(text).toContain(FERRY[0]);
    await client.detach();
  });

  it('opens one that a link leads to from the context menu', async () => {
    const linkUrl = `http://${MAGAZINE_HOST}:${stage.server.port}/issue.pdf`;
    const worker = await stage.browser.waitForTarget(
      (target) => target.type() === 'service_worker',
    );
    const opened = stage.browser.waitForTarget((target) => target.url().includes('pdf.html?src='));
    await (await worker.worker())?.evaluate((link) => {
      const { chrome } = globalThis as unknown as {
        chrome: { contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } } };
      };
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read-pdf-link', linkUrl: link }, {});
    }, linkUrl);
    const tab = await (await opened).page();
    if (tab === null) throw new Error('no tab was opened');
    expect(await proseOf(tab)).toContain(FERRY[0]);
    await tab.close();
  });

  it('stops one that does not come, and is where they were', async () => {
    const hanging = createServer((_, response) => {
      response.writeHead(200, { 'Content-Length': '2000000' });
      response.write('%PDF-1.7\n'.padEnd(500_000));
    });
    await new Promise<void>((listening) => hanging.listen(0, '127.0.0.1', listening));
    const { port } = hanging.address() as AddressInfo;
    const src = `http://${MAGAZINE_HOST}:${port}/long.pdf`;
    page = await stage.open(`?${new URLSearchParams({ src })}`);
    await saidBy(page, /0\.5 .*2\.0 MB/u);
    await takeScreenshot(page, 'pdf-opening');
    expect(await violationsInAllThemes(page)).toEqual([]);
    await page.click('.opening button');
    await page.waitForSelector('input[type=url]');
    hanging.closeAllConnections();
    hanging.close();
    expect(stage.errors).toEqual([]);
  });
});
