import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../scripts/toolchain/serve-folder.ts';
import {
  ELSEWHERE_HOST,
  launchWithExtension,
  MAGAZINE_HOST,
} from './harness/launch-with-extension.ts';

const ORDINARY_PAGE = `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>山茶</title></head>
<body><main><h1>山茶</h1><p>一株山茶，两种颜色。</p></main></body></html>
`;

/** The address of a flipbook's text page, under which there is none. */
const LIKE_A_FLIPBOOK = 'files/basic-html/page5.html';

const ELSEWHERE = 'ordinary.html';

/** In milliseconds: what the extension would do to a page, it would have done by then. */
const SETTLED = 300;

describe('the extension in Chromium', () => {
  let browser: Browser;
  let server: FolderServer;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
    await mkdir(join(folder, dirname(LIKE_A_FLIPBOOK)), { recursive: true });
    for (const path of [ELSEWHERE, LIKE_A_FLIPBOOK]) {
      await writeFile(join(folder, path), ORDINARY_PAGE);
    }
    server = await serveFolder(folder);
    browser = await launchWithExtension();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is installed, with its name in the language of the browser', async () => {
    const names = [...(await browser.extensions()).values()].map(({ name }) => name);
    expect(names).toHaveLength(1);
    expect(names[0]).not.toContain('__MSG_');
  });

  it.each([
    ['of no flipbook', MAGAZINE_HOST, ELSEWHERE, 1],
    ['that only has the address of one', MAGAZINE_HOST, LIKE_A_FLIPBOOK, 1],
    ['of another site', ELSEWHERE_HOST, ELSEWHERE, 0],
  ])('leaves a page %s as it is', async (_, host, path, scripts) => {
    const page = await browser.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`http://${host}:${server.port}/${path}`);
    await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), SETTLED);
    // Where its scripts run, they do; else a build that matches no page would pass.
    expect(page.extensionRealms()).toHaveLength(scripts);
    const [shown, served] = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const untouched = new DOMParser().parseFromString(source, 'text/html');
      return [document, untouched].map(({ documentElement }) => documentElement.outerHTML);
    });
    expect(shown).toBe(served);
    expect(errors).toEqual([]);
  });
});
