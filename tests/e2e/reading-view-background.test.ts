import type { CDPSession, Page, Target } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOST_WORD } from '../fixtures/books/test-books.ts';
import { FERRY, FERRY_MORE, LANTERN } from '../fixtures/books/texts.ts';
import { type Stage, see, setStage, textPage } from './reading-view-stage.ts';

/** In milliseconds: longer than the content script waits for an answer. */
const GIVEN_UP_WITHIN = 5_000;

const REQUEST = {
  kind: 'read-page',
  files: {
    textPage: { flipPage: 1, title: null, layer: '', generation: 'newer' },
    textForPages: 'textForPages=["渡口的灯还亮着。"]',
  },
};

describe('the reading view and the background', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await setStage();
  });

  afterEach(async () => {
    expect(stage.errors).toEqual([]);
    await stage.close();
  });

  const isBackground = (target: Target): boolean => target.type() === 'service_worker';

  async function stopBackground(): Promise<void> {
    const target = await stage.browser.waitForTarget(isBackground);
    const gone = new Promise((resolve) => stage.browser.once('targetdestroyed', resolve));
    await (await target.worker())?.close();
    await gone;
    expect(stage.browser.targets().filter(isBackground)).toEqual([]);
  }

  /** It goes on running, but does nothing until it is let go on. */
  async function pauseBackground(): Promise<CDPSession> {
    const target = await stage.browser.waitForTarget(isBackground);
    const session = await target.createCDPSession();
    await session.send('Debugger.enable');
    await session.send('Debugger.pause');
    return session;
  }

  const proseOf = (page: Page, text: string | undefined) =>
    expect.poll(async () => (await see(page)).prose).toContain(text);

  it('turns pages though the browser has stopped the background', async () => {
    const page = await stage.read(textPage('newer', 1));
    await proseOf(page, FERRY[0]);
    await stopBackground();
    await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
    await page.keyboard.press('ArrowRight');
    await proseOf(page, LANTERN[0]);
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-same'))).toBe(
      true,
    );
  });

  it('reads the first page with the background stopped', async () => {
    await stopBackground();
    await proseOf(await stage.read(textPage('newer', 1)), FERRY[0]);
  });

  it('says of a newer page that no answer came, and reads it once there is one', async () => {
    const paused = await pauseBackground();
    const page = await stage.read(textPage('newer', 1));
    await expect
      .poll(async () => (await see(page)).bar, { timeout: GIVEN_UP_WITHIN })
      .toMatch(/did not answer/);
    expect(await see(page)).toMatchObject({ prose: null, original: true });
    await paused.send('Debugger.disable');
    await proseOf(page, FERRY[0]);
  });

  it('keeps the prose of an older page when no answer comes', async () => {
    await pauseBackground();
    const page = await stage.read(textPage('older', 4));
    await proseOf(page, FERRY_MORE[1]);
    await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), GIVEN_UP_WITHIN);
    const seen = await see(page);
    expect(seen).toMatchObject({ original: false, bar: null, notice: '' });
    expect(seen.prose).toContain(FERRY_MORE[1]);
    expect(seen.prose).not.toContain(LOST_WORD);
  });

  it('answers its own content scripts, and no page', async () => {
    const page = await stage.read(textPage('older', 3));
    const [id = ''] = (await stage.browser.extensions()).keys();
    const ask = `globalThis.chrome?.runtime?.sendMessage?.('${id}', ${JSON.stringify(REQUEST)})`;
    const [realm] = page.extensionRealms();
    expect(await realm?.evaluate(ask)).toMatchObject({ page: { source: 'grid' } });
    expect(await page.evaluate(ask)).toBeUndefined();
  });
});
