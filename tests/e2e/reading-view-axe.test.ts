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

/** What a theme can make wrong; all else is the same in every theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What the page's own script, axe, is called with: only what the extension has put there. */
declare const axe: {
  run(context: unknown, options: RunOptions): Promise<AxeResults>;
};

async function violations(page: Page, rules?: string[]): Promise<readonly string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules === undefined ? {} : { runOnly: rules }),
  };
  const { violations: found } = await page.evaluate(
    (given) => axe.run({ fromShadowDom: ['zhanjuan-reader', '.view'] }, given),
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

describe('the sample', () => {
  let server: FolderServer;
  let browser: Browser;
  let page: Page;

  const addressOf = (number: number): string =>
    `http://${MAGAZINE_HOST}:${server.port}/files/basic-html/page${number}.html`;

  beforeAll(async () => {
    server = await serveFolder(fromRoot('sample', 'book'));
    browser = await launchWithExtension();
    page = await browser.newPage();
    await page.setViewport({ width: 900, height: 700 });
    await page.goto(addressOf(1));
    await page.waitForSelector('zhanjuan-reader');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The next page is opened with these settings, as when they were chosen on the one before. */
  async function choose(settings: ReadingSettings): Promise<void> {
    const [realm] = page.extensionRealms();
    const stored = JSON.stringify({ readingSettings: settings });
    await realm?.evaluate(`chrome.storage.local.set(${stored})`);
  }

  async function open(number: number): Promise<void> {
    await page.goto(addressOf(number));
    await page.waitForSelector('zhanjuan-reader >>> .tools');
    await page.evaluate(AXE);
  }

  const looks = WRITING_MODES.flatMap((writing) =>
    (['light', 'dark', 'sepia'] as const).map((theme) => ({ theme, writing })),
  );

  it.each(looks)(
    'has nothing that axe finds fault with, $theme in $writing writing',
    async ({ theme, writing }) => {
      await choose({ ...USUAL_READING_SETTINGS, theme, writing });
      const rules = theme === 'light' ? undefined : OF_COLOURS;
      for (const number of PAGES) {
        await open(number);
        const look = await page.$eval('zhanjuan-reader >>> .view', (own) =>
          ['theme', 'writing'].map((name) => own.getAttribute(`data-${name}`)),
        );
        expect(look).toEqual([theme, writing]);
        expect(await violations(page, rules)).toEqual([]);
        if (number !== WITH_PANELS) continue;
        for (const key of ['o', 's', '?'] as const) {
          await page.keyboard.press(key);
          expect(await violations(page, rules)).toEqual([]);
        }
      }
    },
    120_000,
  );
});
