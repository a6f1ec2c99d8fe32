import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import {
  type FolderServer,
  type ServeOptions,
  serveFolder,
} from '../../scripts/toolchain/serve-folder.ts';
import { bareBook, newerBook, olderBook, writeBook } from '../fixtures/books/test-books.ts';
import { launchWithExtension, MAGAZINE_HOST } from './harness/launch-with-extension.ts';
import { tabsOf } from './harness/tabs.ts';

/** Books served over plain http, and a browser to read them with. */
export interface Stage {
  readonly browser: Browser;
  readonly server: FolderServer;
  /** The served folder, with the books `older`, `newer` and `bare` in it. */
  readonly folder: string;
  /** The address of a served file. */
  readonly url: (path: string) => string;
  /** Opens a served page in a tab of the test's own; errors of the page's own are in `errors`. */
  readonly open: (path: string) => Promise<Page>;
  /** The same for a text page: resolves when the reader is there, which is after its parsing. */
  readonly read: (path: string) => Promise<Page>;
  readonly errors: unknown[];
  readonly close: () => Promise<void>;
}

/** @param profile the folder of a profile that outlives the stage */
export async function setStage(options: ServeOptions = {}, profile?: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
  await writeBook(join(folder, 'older'), olderBook());
  await writeBook(join(folder, 'newer'), newerBook());
  await writeBook(join(folder, 'bare'), bareBook());
  const server = await serveFolder(folder, options);
  const browser = await launchWithExtension([], profile);
  const errors: unknown[] = [];
  const tabs = tabsOf(browser, errors);
  const open = (path: string): Promise<Page> => tabs.open(url(path));
  const url = (path: string): string => `http://${MAGAZINE_HOST}:${server.port}/${path}`;
  return {
    browser,
    server,
    folder,
    url,
    errors,
    open,
    read: async (path) => {
      const page = await open(path);
      await page.waitForSelector('zhanjuan-reader');
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The path of a text page of one of the stage's books. */
export const textPage = (book: 'older' | 'newer' | 'bare', page: number): string =>
  `${book}/files/basic-html/page${page}.html`;

/** What is to be seen of the extension and of the page. */
export interface Seen {
  /** The text of the prose; null where none is shown. */
  readonly prose: string | null;
  /** The text of the bar on the original; null where none is shown. */
  readonly bar: string | null;
  /** What is said in passing. */
  readonly notice: string;
  /** Whether the page's own content is visible. */
  readonly original: boolean;
  readonly hosts: number;
}

export function see(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const hosts = document.querySelectorAll('zhanjuan-reader');
    const root = hosts[0]?.shadowRoot;
    const text = (selector: string) => root?.querySelector<HTMLElement>(selector)?.innerText;
    return {
      prose: text('[data-part="prose"]') ?? null,
      bar: text('.corner') ?? null,
      notice: text('.notice') ?? '',
      original: document.body.checkVisibility(),
      hosts: hosts.length,
    };
  });
}

/** Clicks on the first thing in the view that matches; a click on it by the mouse. */
export async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(`zhanjuan-reader >>> ${selector}`);
  await element?.click();
}

/** Alt+R. */
export async function pressSwitch(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyR');
  await page.keyboard.up('Alt');
}

/** As if the reader had never chosen between prose and original. */
export async function forgetChoice(page: Page): Promise<void> {
  const [realm] = page.extensionRealms();
  await realm?.evaluate('chrome.storage.local.clear()');
}

/** A request that waits for its answer until it is released. */
export interface HeldRequest {
  readonly asked: Promise<void>;
  readonly release: () => void;
}

/** Holds the requests whose address ends so, of a page that is yet to be opened. */
export async function holdRequest(page: Page, ending: string): Promise<HeldRequest> {
  const asked = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.url().endsWith(ending)) {
      asked.resolve();
      await released.promise;
    }
    await request.continue();
  });
  return { asked: asked.promise, release: released.resolve };
}
