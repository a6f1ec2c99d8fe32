import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipping } from '../unit/clippings/any-clipping.ts';
import { launchWithExtension } from './harness/launch-with-extension.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { backupOf, clickNamed, importText, openPanel, quotesIn, search } from './panel-stage.ts';

const QUOTE = '默认的程序员说：“头发里还有粉丝发布的消息。”';

describe('conversion in the panel', () => {
  let browser: Browser;
  let panel: Page;
  const errors: unknown[] = [];

  beforeAll(async () => {
    browser = await launchWithExtension();
    panel = await openPanel(browser, errors);
  });

  afterAll(async () => {
    await browser?.close();
    expect(errors).toEqual([]);
  });

  it('shows the quote otherwise, and keeps it as it is', async () => {
    await importText(panel, backupOf([clipping({ quote: QUOTE })]));
    await (await panel.waitForSelector('.clipping .closed'))?.click();
    await panel.select('.row-tools .target', 'twp');
    await expect
      .poll(() => quotesIn(panel))
      .toEqual(['預設的程式設計師說：「頭髮裡還有粉絲發佈的消息。」']);
    await takeScreenshot(panel, 'conversion-panel');
    // The row that is closed shows the same, and what was searched for in it.
    await clickNamed(panel, '.row-tools button', 'Close');
    await search(panel, '头发');
    await expect
      .poll(() => panel.$$eval('.closed .quote mark', (all) => all.map((own) => own.textContent)))
      .toEqual(['頭髮']);
    await search(panel, '');
    await (await panel.waitForSelector('.clipping .closed'))?.click();
    await panel.select('.row-tools .target', '');
    await expect.poll(() => quotesIn(panel)).toEqual([QUOTE]);
  });
});
