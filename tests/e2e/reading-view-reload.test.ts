import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/toolchain/build-extension.ts';
import { FERRY, FERRY_MORE } from '../fixtures/books/texts.ts';
import { pressSwitch, type Stage, see, setStage, textPage } from './reading-view-stage.ts';

/** In milliseconds: the script looks once a second whether its extension is still there. */
const NOTICED_WITHIN = { timeout: 3_000 };

describe('the reading view when the extension is reloaded', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await setStage();
  });

  afterEach(async () => {
    expect(stage.errors).toEqual([]);
    await stage.close();
  });

  async function removeExtension(): Promise<void> {
    for (const id of (await stage.browser.extensions()).keys()) {
      await stage.browser.uninstallExtension(id);
    }
  }

  it('goes away and leaves the page as it was', async () => {
    const page = await stage.read(textPage('older', 3));
    await removeExtension();
    await expect.poll(() => see(page), NOTICED_WITHIN).toMatchObject({ hosts: 0, original: true });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await pressSwitch(page);
    expect(await see(page)).toMatchObject({ hosts: 0, original: true });
  });

  it('loads the original of a page that was turned to', async () => {
    const page = await stage.read(textPage('older', 3));
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY_MORE[0]);
    await removeExtension();
    await expect
      .poll(() => page.$eval('#content-top2', (own) => own.textContent), NOTICED_WITHIN)
      .toBe('P. 4');
  });

  it('is there once, and works, when its script comes a second time', async () => {
    const page = await stage.read(textPage('older', 3));
    const script = join(builtExtension('test'), 'content-scripts', 'first-look.js');
    const [realm] = page.extensionRealms();
    await realm?.evaluate(await readFile(script, 'utf8'));
    await expect.poll(async () => (await see(page)).prose).toContain(FERRY[0]);
    expect(await see(page)).toMatchObject({ hosts: 1, original: false });
    await pressSwitch(page);
    expect(await see(page)).toMatchObject({ hosts: 1, original: true });
  });
});
