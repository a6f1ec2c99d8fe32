import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violationsInView } from './harness/axe.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { type SampleStage, setSampleStage, shownPages } from './sample-stage.ts';

/** In place of the voices, of which a browser of tests has none: says nothing, and ends when told. */
const FAKE_SPEECH = `
  const voices = [
    { voiceURI: 'net', name: '网上', lang: 'zh-CN', localService: false },
    { voiceURI: 'yue', name: '小月', lang: 'zh-CN', localService: true },
    { voiceURI: 'lin', name: '小林', lang: 'zh-TW', localService: true },
  ];
  globalThis.said = [];
  speechSynthesis.getVoices = () => voices;
  speechSynthesis.cancel = () => {};
  speechSynthesis.speak = (utterance) => { said.push(utterance); };
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { writable: true });
  speechSynthesis.dispatchEvent(new Event('voiceschanged'));
`;

describe('reading aloud', () => {
  let stage: SampleStage;
  let page: Page;

  beforeAll(async () => {
    stage = await setSampleStage();
  });

  afterAll(() => stage?.close());

  beforeEach(async () => {
    page = await stage.read(5);
  });

  /** In the extension's own world of the page. */
  const within = async (script: string): Promise<unknown> => {
    const [realm] = page.extensionRealms();
    return realm?.evaluate(script);
  };
  const said = () => within('said.map(({ text }) => text)');
  const finish = () => within(`said.at(-1).dispatchEvent(new Event('end'))`);
  const spoken = (): Promise<string> =>
    page.evaluate(() =>
      [...(CSS.highlights.get('zhanjuan-spoken') ?? [])].map((range) => String(range)).join(''),
    );

  it('has no button where there is no voice', async () => {
    expect(await page.$('zhanjuan-reader >>> [aria-keyshortcuts="L"]')).toBeNull();
  });

  it('marks the sentence that is spoken, pauses, and is gone when it is stopped', async () => {
    await within(FAKE_SPEECH);
    await (await page.waitForSelector('zhanjuan-reader >>> [aria-keyshortcuts="L"]'))?.click();
    await expect.poll(said).toEqual(['一张纸要过七十二道手']);
    expect(await within('said[0].voice.voiceURI')).toBe('yue');
    for (let count = 0; count < 3; count++) await finish();
    await expect.poll(said).toHaveLength(4);
    expect(await spoken()).toMatch(/^水一宽就慢/);
    await takeScreenshot(page, 'read-aloud');
    await page.setViewport({ width: 320, height: 700 });
    await takeScreenshot(page, 'read-aloud-narrow');
    expect(await violationsInView(page)).toEqual([]);
    await page.keyboard.press('l');
    await finish();
    expect(await said()).toHaveLength(4);
    await page.keyboard.press('l');
    await expect.poll(said).toHaveLength(5);
    await (await page.$('zhanjuan-reader >>> .aloud-bar .button:last-child'))?.click();
    await expect.poll(() => page.$('zhanjuan-reader >>> .aloud-bar')).toBeNull();
    expect(await spoken()).toBe('');
  });

  it('goes on over the page’s end with the whole of a sentence', async () => {
    await within(FAKE_SPEECH);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.keyboard.press('l');
    const last = async (): Promise<string> => String(await within('said.at(-1).text'));
    await expect.poll(() => within('said.length')).toBe(1);
    for (let count = 0; count < 40 && !(await last()).includes('第二年秋天'); count++) {
      await finish();
      await expect.poll(() => within('said.length')).toBeGreaterThan(count + 1);
    }
    expect(await last()).toMatch(/^到了第二年秋天，有一张纸/);
    expect(await shownPages(page)).toContain(6);
    expect(await spoken()).toMatch(/^到了第二年秋天，有一张纸/);
  });

  it('stops when another page is turned to', async () => {
    await within(FAKE_SPEECH);
    await page.keyboard.press('l');
    await page.waitForSelector('zhanjuan-reader >>> .aloud-bar');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.$('zhanjuan-reader >>> .aloud-bar')).toBeNull();
  });
});
