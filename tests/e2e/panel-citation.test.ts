import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipping } from '../unit/clippings/any-clipping.ts';
import { readClipboard } from './citation-stage.ts';
import { violationsInAllThemes } from './harness/axe.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { backupOf, choose, clickNamed, downloaded, importText, openPanel } from './panel-stage.ts';
import { type Stage, setStage } from './reading-view-stage.ts';

describe('citing in the side panel', () => {
  let stage: Stage;
  let panel: Page;

  beforeAll(async () => {
    stage = await setStage();
    panel = await openPanel(stage.browser, stage.errors);
  });

  afterAll(async () => {
    expect(stage.errors).toEqual([]);
    await stage.close();
  });

  it('copies a clipping with its citation, and corrects its source', async () => {
    await importText(panel, backupOf([clipping()]));
    await (await panel.waitForSelector('.closed'))?.click();
    await panel.waitForSelector('.opened');
    await clickNamed(panel, '.row-tools button', 'Cite');
    await panel.waitForSelector('.citing input[name="authors"]');
    await panel.select('.citing select', 'plain');
    await panel.focus('.citing input[name="authors"]');
    await panel.keyboard.press('End');
    await panel.keyboard.type('、陆川');
    expect(await violationsInAllThemes(panel)).toEqual([]);
    await takeScreenshot(panel, 'panel-citing');
    await panel.bringToFront();
    await panel.click('.citing .primary');
    await panel.waitForFunction(
      () => document.querySelector('.citing .primary')?.textContent === 'Copied',
    );
    expect(await readClipboard(stage)).toEqual({
      text:
        '“渡口的灯还亮着，船已经走了。”\n' +
        '沈一舟、陆川：《渡口》，《江岸旧事》2024年第8期，第59页',
      html: expect.stringContaining('<p>沈一舟、陆川：《渡口》'),
    });
  });

  it('writes the sources for a reference manager', async () => {
    const file = await downloaded(panel, async () => {
      await choose(panel, 'Export…');
      await panel.select('.dialog select', 'ris');
      await takeScreenshot(panel, 'panel-export');
      await panel.click('.dialog .primary');
    });
    const [item] = new Cite(file).data;
    expect(item).toMatchObject({ title: '渡口', 'container-title': '江岸旧事', issue: '8' });
  });
});
