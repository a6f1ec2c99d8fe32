import type { Browser, Page } from 'puppeteer-core';
import { fromRoot } from '../../scripts/toolchain/root.ts';
import { type FolderServer, serveFolder } from '../../scripts/toolchain/serve-folder.ts';
import { launchWithExtension, MAGAZINE_HOST } from './harness/launch-with-extension.ts';
import { tabsOf } from './harness/tabs.ts';

/** The sample issue served over plain http, and a browser to read it with. */
export interface SampleStage {
  readonly browser: Browser;
  readonly server: FolderServer;
  /** The address of a text page. */
  readonly url: (flipPage: number) => string;
  /** Opens a text page in a tab of the test's own, once the reader app is at its work. */
  readonly read: (flipPage: number) => Promise<Page>;
  /** Errors of the pages' own. */
  readonly errors: unknown[];
  readonly close: () => Promise<void>;
}

/** In CSS pixels. */
const WINDOW = { width: 1280, height: 800 };

export async function setSampleStage(): Promise<SampleStage> {
  const server = await serveFolder(fromRoot('sample', 'book'));
  const browser = await launchWithExtension();
  const errors: unknown[] = [];
  const tabs = tabsOf(browser, errors);
  const url = (flipPage: number): string =>
    `http://${MAGAZINE_HOST}:${server.port}/files/basic-html/page${flipPage}.html`;
  return {
    browser,
    server,
    url,
    errors,
    read: async (flipPage) => {
      const page = await tabs.open(url(flipPage), (tab) => tab.setViewport(WINDOW));
      await page.waitForSelector('zhanjuan-reader >>> .read-on.next');
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The text of what is shown of the pages. */
export const shownText = (page: Page): Promise<string> =>
  page.$eval('zhanjuan-reader >>> main', (own) => own.textContent ?? '');

/** The flip pages that begin in what is shown. */
export const shownPages = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
    const marks = [...(root?.querySelectorAll<HTMLElement>('[data-begins]') ?? [])];
    return marks.map((mark) => Number(mark.dataset.begins));
  });
