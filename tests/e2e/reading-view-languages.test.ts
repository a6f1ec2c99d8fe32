import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extensionIn, installInstead } from './harness/extension-in.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { pressSwitch, type Stage, see, setStage, textPage } from './reading-view-stage.ts';

/** What the view says, and the windows that it is looked at in. */
const LANGUAGES = [
  {
    locale: 'zh_CN',
    lang: 'zh-Hans',
    texts: ['第 1 页', '电子版 3', '看原页', '下一页'],
    back: '展卷阅读',
    size: { width: 1000, height: 800 },
    scheme: 'light',
  },
  {
    locale: 'zh_TW',
    lang: 'zh-Hant',
    texts: ['第 1 頁', '電子版 3', '看原頁', '下一頁'],
    back: '展卷閱讀',
    size: { width: 320, height: 640 },
    scheme: 'light',
  },
  {
    locale: 'en',
    lang: 'en',
    texts: ['Page 1', 'Flip page 3', 'Original page', 'Next page'],
    back: 'Read as prose',
    size: { width: 1000, height: 800 },
    scheme: 'dark',
  },
] as const;

describe.each(LANGUAGES)('the reading view in $locale', (language) => {
  let stage: Stage;
  let extension: string;

  beforeEach(async () => {
    extension = await extensionIn(language.locale);
    stage = await setStage();
    await installInstead(stage.browser, extension);
  });

  afterEach(async () => {
    await stage?.close();
    await rm(extension, { recursive: true, force: true });
  });

  it('says everything in that language, and fits the window', async () => {
    const page = await stage.read(textPage('older', 3));
    const { scheme, size } = language;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ ...size, deviceScaleFactor: 2 });
    const view = await page.$eval('zhanjuan-reader >>> .view', (own) => ({
      text: own.textContent,
      overflow: own.scrollWidth - window.innerWidth,
    }));
    for (const text of language.texts) expect(view.text).toContain(text);
    expect(view.overflow).toBeLessThanOrEqual(0);
    expect(await page.$eval('zhanjuan-reader', (own) => own.getAttribute('lang'))).toBe(
      language.lang,
    );
    await takeScreenshot(page, `reading-view-${language.locale}`);
    await pressSwitch(page);
    expect((await see(page)).bar).toBe(language.back);
    await takeScreenshot(page, `original-${language.locale}`);
  });
});
