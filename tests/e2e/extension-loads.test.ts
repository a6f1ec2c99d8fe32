import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../scripts/toolchain/serve-folder.ts';
import { launchWithExtension, MAGAZINE_HOST } from './harness/launch-with-extension.ts';

/** A page like a flipbook's in some ways, and not one. */
const ORDINARY_PAGE = `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>Page 5 - 山茶</title></head>
<body><div class="text-container"><pre>一株山茶，两种颜色。</pre></div><a href="page6.html">6</a></body></html>
`;

describe('the extension in Chromium', () => {
  let browser: Browser;
  let server: FolderServer;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
    await writeFile(join(folder, 'ordinary.html'), ORDINARY_PAGE);
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

  it('leaves a page that is no flipbook as it is', async () => {
    const page = await browser.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`http://${MAGAZINE_HOST}:${server.port}/ordinary.html`);
    // Its script did run: without this, a build that matches no page would pass.
    await expect.poll(() => page.extensionRealms().length).toBe(1);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    const [shown, served] = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const untouched = new DOMParser().parseFromString(source, 'text/html');
      return [document, untouched].map(({ documentElement }) => documentElement.outerHTML);
    });
    expect(shown).toBe(served);
    expect(errors).toEqual([]);
  });
});
