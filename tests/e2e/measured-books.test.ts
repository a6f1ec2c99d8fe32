import { dirname, join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { allPageSets } from '../../scripts/score/page-sets.ts';
import { NOT_HERE, SHARED } from '../../scripts/score/scorer.ts';
import { serveFolder } from '../../scripts/toolchain/serve-folder.ts';
import { launchWithExtension, MAGAZINE_HOST } from './harness/launch-with-extension.ts';

const CORPUS = join(SHARED, 'corpus');

/** The first text page of each measured book, by its path in the corpus. */
const firstPages = (): readonly string[] => {
  const pages = allPageSets()
    .filter(({ name }) => name === 'seed' || name === 'real' || name.startsWith('made/'))
    .flatMap((set) => set.pages.map(({ source }) => source))
    .filter((source) => source.endsWith('.html'));
  const byBook = new Map(pages.toReversed().map((source) => [dirname(source), source]));
  return [...byBook.values()].map((source) => relative(CORPUS, source)).sort();
};

/** How long prose may take to come, in milliseconds: far more than it does. */
const PATIENCE = 8_000;

/** Whether a page is shown as prose. */
const isProse = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(
      () =>
        document
          .querySelector('zhanjuan-reader')
          ?.shadowRoot?.querySelector<HTMLElement>('[data-part="prose"]')?.innerText.length,
      { timeout: PATIENCE },
    )
    .then(
      () => true,
      () => false,
    );

describe('the measured books in the reading view', () => {
  it('are prose, and their pages notice nothing', { timeout: 180_000 }, async (context) => {
    context.skip(NOT_HERE !== null, NOT_HERE ?? '');
    const server = await serveFolder(CORPUS);
    const browser = await launchWithExtension();
    const errors: unknown[] = [];
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error));
    const paths = firstPages();
    const unread: string[] = [];
    for (const path of paths) {
      await page.goto(`http://${MAGAZINE_HOST}:${server.port}/${encodeURI(path)}`);
      if (!(await isProse(page))) unread.push(path);
    }
    await browser.close();
    await server.close();
    expect(paths.length).toBeGreaterThan(0);
    expect({ unread, errors }).toEqual({ unread: [], errors: [] });
  });
});
