import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { olderLayer, textPageHtml } from '../fixtures/books/page-html.ts';
import { TITLE } from '../fixtures/books/test-books.ts';
import { FERRY, FERRY_MORE } from '../fixtures/books/texts.ts';
import { gridLayer, setColumn } from '../fixtures/books/typeset.ts';
import { MAGAZINE_HOST } from './harness/launch-with-extension.ts';
import { pressSwitch, type Stage, see, setStage, textPage } from './reading-view-stage.ts';

const LAYER = olderLayer(gridLayer(setColumn(FERRY, { x: 40, y: 60, width: 30 })));

const pageWith = (head: string): string =>
  textPageHtml({ page: 20, title: TITLE, layer: LAYER, head });

describe('the reading view on pages that do not want it', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage({ endless: (path) => path.endsWith('search21.xml') });
  });

  afterAll(() => stage?.close());

  /** Serves a text page with this in its head, and opens it. */
  async function readWith(head: string, page = 20) {
    await writeFile(join(stage.folder, textPage('older', page)), pageWith(head));
    return stage.read(textPage('older', page));
  }

  it('looks the same whatever the page styles', async () => {
    const page = await readWith(`<style>
      * { all: unset !important; color: red !important; display: none !important; }
      html { font-size: 40px !important; transform: rotate(3deg) !important; overflow: hidden !important; }
      html > body { display: block !important; }
      zhanjuan-reader { position: fixed !important; opacity: 0 !important; --ink: red !important; }
    </style>`);
    expect(await see(page)).toMatchObject({ original: false, hosts: 1 });
    const style = await page.$eval('zhanjuan-reader >>> .prose p', (own) => {
      const { color, fontSize, display } = getComputedStyle(own);
      const { transform, overflowY } = getComputedStyle(document.documentElement);
      const host = own.getRootNode();
      const opacity = host instanceof ShadowRoot ? getComputedStyle(host.host).opacity : '';
      return { color, fontSize, display, transform, overflowY, opacity };
    });
    expect(style).toEqual({
      color: 'rgb(33, 31, 27)',
      fontSize: '18.88px',
      display: 'block',
      transform: 'none',
      overflowY: 'auto',
      opacity: '1',
    });
  });

  it('puts itself back when the page removes it, but does not fight for ever', async () => {
    const page = await readWith(`<script>
      window.removals = 0;
      new MutationObserver(() => {
        const unknown = document.querySelector('zhanjuan-reader');
        if (unknown && window.removals < window.most) { window.removals++; unknown.remove(); }
      }).observe(document, { childList: true, subtree: true });
      window.most = 3;
    </script>`);
    await expect.poll(() => see(page)).toMatchObject({ hosts: 1, original: false });
    expect(await page.evaluate('window.removals')).toBe(3);
    await page.evaluate(`window.most = 1000; document.querySelector('zhanjuan-reader').remove()`);
    await expect.poll(() => see(page)).toMatchObject({ hosts: 0, original: true });
    expect(await page.evaluate('window.removals')).toBeLessThan(20);
  });

  it('shows markup in a text as the text that it is', async () => {
    const markup = '<img src=x onerror=window.hacked=1><script>window.hacked=1</script>';
    const layer = olderLayer(
      gridLayer(setColumn([`${FERRY[0]}${markup}`], { x: 40, y: 60, width: 30 })),
    );
    await writeFile(
      join(stage.folder, textPage('older', 23)),
      textPageHtml({ page: 23, title: TITLE, layer }),
    );
    const page = await stage.read(textPage('older', 23));
    expect((await see(page)).prose).toContain('<script>');
    expect(await page.$('zhanjuan-reader >>> [data-part="prose"] :is(img, script)')).toBeNull();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  it('hears no keys that the page makes up', async () => {
    const page = await readWith('');
    await page.waitForSelector('zhanjuan-reader >>> #cite');
    await page.evaluate(() => {
      for (const code of ['KeyR', 'KeyS', 'KeyC']) {
        const key = code.slice(-1).toLowerCase();
        const made = new KeyboardEvent('keydown', { code, key, altKey: true, bubbles: true });
        document.body.dispatchEvent(made);
      }
    });
    // What is pressed comes after what was made up.
    await pressSwitch(page);
    expect(await see(page)).toMatchObject({ original: true, notice: '' });
    // What is chosen is remembered for the pages that follow.
    await pressSwitch(page);
    await expect.poll(() => see(page)).toMatchObject({ original: false });
  });

  it('works, or leaves the page to be seen, where it takes the names of the document', async () => {
    const names = ['createElement', 'documentElement', 'body', 'querySelector', 'addEventListener'];
    const taken = names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
    const layer = `${LAYER}${taken}`;
    await writeFile(
      join(stage.folder, textPage('older', 24)),
      textPageHtml({ page: 24, title: TITLE, layer }),
    );
    const page = await stage.browser.newPage();
    await page.goto(stage.url(textPage('older', 24)));
    const seen = async (): Promise<string> =>
      JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    await expect.poll(seen).toContain(FERRY[0]?.slice(0, 8));
    await page.close();
  });

  it('keeps nothing of a page that is only read', async () => {
    const page = await readWith('');
    await page.waitForSelector('zhanjuan-reader >>> #cite');
    const background = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
    const kept = await (await background.worker())?.evaluate(`Promise.all([
      chrome.storage.local.get(null), chrome.storage.sync.get(null), indexedDB.databases(),
    ]).then((all) => JSON.stringify(all))`);
    expect(kept).not.toContain(MAGAZINE_HOST);
    expect(kept).not.toContain(FERRY[0]?.slice(0, 8));
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]))).toBe(
      '[{},""]',
    );
  });

  it('works under prototypes that the page has overwritten', async () => {
    const page = await readWith(
      `<script>
      const broken = () => { throw new Error('broken by the page'); };
      for (const prototype of [Array.prototype, String.prototype, Map.prototype, Promise.prototype,
        Element.prototype, Node.prototype, Document.prototype, EventTarget.prototype])
        for (const name of Object.getOwnPropertyNames(prototype))
          if (typeof Object.getOwnPropertyDescriptor(prototype, name).value === 'function')
            prototype[name] = broken;
      window.fetch = broken;
    </script>`,
      22,
    ).catch(() => null);
    // The page is too broken for scripts in it: what is to be seen says enough.
    const tab = (await stage.browser.pages()).find(
      (one) => one.url() === stage.url(textPage('older', 22)),
    );
    const text = await tab?.accessibility.snapshot({ interestingOnly: false });
    expect(JSON.stringify(text)).toContain(FERRY[1]);
    await page?.close();
  });

  it('shows the prose though the page throws, and the coordinates never come', async () => {
    const page = await readWith('<script>throw new Error("the page itself");</script>', 21);
    expect((await see(page)).prose).toContain(FERRY[0]);
    expect(String(stage.errors)).toContain('the page itself');
  });

  it.each([
    ["default-src 'none'", true],
    // Such a page has no origin, and so no neighbours to fetch: the browser goes there.
    ["default-src 'none'; sandbox allow-scripts", false],
  ])('works under the content-security policy %s', async (policy, staysInView) => {
    const strict = await setStage({ headers: { 'Content-Security-Policy': policy } });
    try {
      const page = await strict.read(textPage('older', 3));
      expect((await see(page)).prose).toContain(FERRY[0]);
      const leading = await page.$eval(
        'zhanjuan-reader >>> .prose',
        (own) => getComputedStyle(own).lineHeight,
      );
      expect(leading).not.toBe('normal');
      await pressSwitch(page);
      expect((await see(page)).original).toBe(true);
      await pressSwitch(page);
      await page.evaluate(() => document.body.setAttribute('data-same', ''));
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => (await see(page)).prose).toContain(FERRY_MORE[0]);
      expect(await page.evaluate(() => document.body.hasAttribute('data-same'))).toBe(staysInView);
    } finally {
      await strict.close();
    }
  });

  it('shows the picture of a page in spite of the policy', async () => {
    const strict = await setStage({ headers: { 'Content-Security-Policy': "default-src 'none'" } });
    try {
      const page = await strict.read(textPage('older', 5));
      await expect
        .poll(async () => page.$eval('zhanjuan-reader >>> main', (own) => own.innerText))
        .toMatch(/picture/);
      await expect
        .poll(() => page.$eval('zhanjuan-reader >>> img', (own) => own.naturalWidth))
        .toBe(1);
    } finally {
      await strict.close();
    }
  });

  it('does not let the scrambled text flash up while the page arrives', async () => {
    const html = pageWith('');
    const cut = html.indexOf('</code>');
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.write(html.slice(0, cut));
      setTimeout(() => response.end(html.slice(cut)), 500);
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const page = await stage.browser.newPage();
    const opened = page.goto(`http://${MAGAZINE_HOST}:${port}/files/basic-html/page20.html`);
    await expect.poll(() => page.evaluate(() => document.body?.innerText ?? null)).not.toBeNull();
    expect(await page.evaluate(() => document.body.checkVisibility())).toBe(false);
    await opened;
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY[0]);
    await page.close();
    server.close();
  });
});
