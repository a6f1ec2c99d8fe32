import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { fromRoot } from '../../scripts/toolchain/root.ts';
import {
  type FolderServer,
  type ServeOptions,
  serveFolder,
} from '../../scripts/toolchain/serve-folder.ts';
import { launchWithExtension, MAGAZINE_HOST } from './harness/launch-with-extension.ts';
import { tabsOf } from './harness/tabs.ts';

/** PDFs served over plain http, and a browser whose extension reads them. */
export interface PdfStage {
  readonly browser: Browser;
  readonly server: FolderServer;
  readonly folder: string;
  /** The page for PDFs, with what stands behind its address. */
  readonly open: (behind?: string) => Promise<Page>;
  /** The same, for a served file. */
  readonly openServed: (path: string, hash?: string) => Promise<Page>;
  /** What the pages themselves found wrong. */
  readonly errors: unknown[];
  readonly close: () => Promise<void>;
}

export const PDFS = ['issue', 'vertical', 'picture', 'locked', 'damaged', 'unmapped'] as const;

export const fixture = (name: (typeof PDFS)[number]): string =>
  fromRoot('tests', 'fixtures', 'pdf', `${name}.pdf`);

export async function setPdfStage(
  options: ServeOptions = {},
  flags: readonly string[] = [],
): Promise<PdfStage> {
  const folder = await mkdtemp(join(tmpdir(), 'zhanjuan-pdf-'));
  for (const name of PDFS) await copyFile(fixture(name), join(folder, `${name}.pdf`));
  const server = await serveFolder(folder, options);
  const browser = await launchWithExtension(flags);
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const origin = worker.url().replace(/\/background\.js$/u, '');
  const errors: unknown[] = [];
  const tabs = tabsOf(browser, errors);
  const open = (behind = ''): Promise<Page> => tabs.open(`${origin}/pdf.html${behind}`);
  return {
    browser,
    server,
    folder,
    open,
    openServed: (path, hash = '') => {
      const src = `http://${MAGAZINE_HOST}:${server.port}/${path}`;
      return open(`?${new URLSearchParams({ src })}${hash}`);
    },
    errors,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Gives a file to the page as if the reader had chosen it. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  if (input?.toElement === undefined) throw new Error('there is no field for files');
  await (await input.toElement('input')).uploadFile(path);
}

/** The text of the prose, once it is there. */
export async function proseOf(page: Page): Promise<string> {
  const prose = await page.waitForSelector('zhanjuan-reader >>> [data-part="prose"]');
  return (await prose?.evaluate((element) => (element as HTMLElement).innerText)) ?? '';
}

/** What the page says in place of prose, once it is what the pattern says. */
export async function saidBy(page: Page, pattern: RegExp): Promise<string> {
  const said = await page.waitForFunction(
    (source) => {
      const text = document.querySelector<HTMLElement>('.pdf-entry')?.innerText ?? '';
      return new RegExp(source, 'u').test(text) && text;
    },
    {},
    pattern.source,
  );
  return String(await said.jsonValue());
}
