import { afterAll, beforeAll, describe, it } from 'vitest';
import { FERRY } from '../fixtures/books/texts.ts';
import { selectProse } from './citation-stage.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { click, type Stage, setStage, textPage } from './reading-view-stage.ts';

const wait = () => new Promise((r) => setTimeout(r, 350));
describe('shots', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.close());
  it('shoots', async () => {
    const page = await stage.browser.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(stage.url(textPage('older', 3)));
    await page.waitForSelector('zhanjuan-reader >>> button[aria-label="Cite"]');
    await selectProse(page, FERRY[1]?.slice(0, 8) ?? '', FERRY[2]?.slice(0, 8) ?? '');
    await wait();
    await click(page, 'button[aria-label="Cite"]');
    await wait();
    await takeScreenshot(page, 'cite-3-sheet');
    await page.select('zhanjuan-reader >>> #cite select', 'own');
    await click(page, '#cite .primary');
    await wait();
    await takeScreenshot(page, 'cite-4-own');
    await page.evaluate(() =>
      document
        .querySelector('zhanjuan-reader')
        ?.shadowRoot?.querySelector('#cite')
        ?.scrollTo(0, 99999),
    );
    await wait();
    await takeScreenshot(page, 'cite-5-source');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.setViewport({ width: 320, height: 640 });
    await wait();
    await takeScreenshot(page, 'cite-6-dark-narrow');
    await page.evaluate(() =>
      document.querySelector('zhanjuan-reader')?.shadowRoot?.querySelector('#cite')?.scrollTo(0, 0),
    );
    await takeScreenshot(page, 'cite-7-dark-narrow-top');
    await page.keyboard.press('Escape');
    await page.evaluate('window.scrollTo(0,0)');
    const [realm] = page.extensionRealms();
    await realm?.evaluate('document.execCommand = () => false');
    await click(page, '.selection-bar button');
    await wait();
    await takeScreenshot(page, 'cite-8-uncopied');
  });
});
