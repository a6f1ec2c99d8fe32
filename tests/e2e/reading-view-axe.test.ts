import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ReadingSettings,
  USUAL_READING_SETTINGS,
  WRITING_MODES,
} from '../../lib/settings/reading-settings.ts';
import { fromRoot } from '../../scripts/toolchain/root.ts';
import { type FolderServer, serveFolder } from '../../scripts/toolchain/serve-folder.ts';
import { launchWithExtension, MAGAZINE_HOST } from './harness/launch-with-extension.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page with an article, one with a table, and one with a box. */
const PAGES = [5, 3, 7] as const;
/** The panels are the same over each of them. */
const WITH_PANELS = 5;

/** What the page's own script, axe, is called with: only what the extension has put there. */
declare const axe: {
  run(context: unknown, options: RunOptions): Promise<AxeResults>;
};

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate(() =>
    axe.run({ fromShadowDom: ['zhanjuan-reader', '.view'] }, { resultTypes: ['violations'] }),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

describe.each(WRITING_MODES)('the sample in %s writing', (writing) => {
  let server: FolderServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveFolder(fromRoot('sample', 'book'));
    browser = await launchWithExtension();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (number: number, settings: ReadingSettings): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 900, height: 700 });
    const [realm] = page.extensionRealms();
    const address = `http://${MAGAZINE_HOST}:${server.port}/files/basic-html/page${number}.html`;
    await page.goto(address);
    const stored = JSON.stringify({ readingSettings: settings });
    const store = realm ?? page.extensionRealms()[0];
    await store?.evaluate(`chrome.storage.local.set(${stored})`);
    await page.reload();
    await page.waitForSelector('zhanjuan-reader >>> .tools');
    await page.evaluate(AXE);
    return page;
  };

  it.each(['light', 'dark', 'sepia'] as const)(
    'has nothing that axe finds fault with, %s',
    async (theme) => {
      for (const number of PAGES) {
        const page = await open(number, { ...USUAL_READING_SETTINGS, theme, writing });
        const look = await page.$eval('zhanjuan-reader >>> .view', (own) =>
          ['theme', 'writing'].map((name) => own.getAttribute(`data-${name}`)),
        );
        expect(look).toEqual([theme, writing]);
        expect(await violations(page)).toEqual([]);
        if (number === WITH_PANELS) {
          for (const key of ['o', 's', '?'] as const) {
            await page.keyboard.press(key);
            expect(await violations(page)).toEqual([]);
          }
        }
        await page.close();
      }
    },
    120_000,
  );
});
