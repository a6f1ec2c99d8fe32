import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressAlt, readClipboard } from './citation-stage.ts';
import { openPanel, quotesIn } from './panel-stage.ts';
import { type SampleStage, setSampleStage, shownPages } from './sample-stage.ts';

/** Words of the sample's article that stand on either side of a page's end. */
const SEAM = '到了第二年秋天，有一张纸他看了很久';
/** The same words, as each page has them. */
const SEAM_WORDS = ['到了第二年秋', '有一张纸他看了很久'];
/** In milliseconds: for a machine that does much else. */
const PATIENCE = 10_000;

/** Selects the paragraph that holds the words, on both of its pages, and the one after it. */
const selectOverSeam = (page: Page): Promise<void> =>
  page.evaluate((seam) => {
    const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
    const blocks = [...(root?.querySelectorAll('[data-block]') ?? [])];
    const text = (at: number): string => blocks[at]?.textContent ?? '';
    const at = blocks.findIndex((_, index) => (text(index) + text(index + 1)).includes(seam));
    const [start, end] = [blocks[at], blocks[at + 2]];
    if (start === undefined || end === undefined) throw new Error('no such paragraph');
    getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
  }, SEAM);

/** Which of the paragraph's pieces, the first on one page and the rest on the next, have a mark. */
const markedPieces = (page: Page): Promise<boolean[]> =>
  page.evaluate((words) => {
    const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
    const boxes = [...(root?.querySelectorAll('.clipping-mark') ?? [])].map((own) =>
      own.getBoundingClientRect(),
    );
    const blocks = [...(root?.querySelectorAll('[data-block]') ?? [])];
    return words.map((word) => {
      const box = blocks.find((own) => own.textContent.includes(word))?.getBoundingClientRect();
      return boxes.some((own) => box && own.top < box.bottom && box.top < own.bottom);
    });
  }, SEAM_WORDS);

describe('copying over the end of a page', () => {
  let stage: SampleStage;

  beforeAll(async () => {
    stage = await setSampleStage();
  });

  afterAll(() => stage?.close());

  it('joins the paragraph that the page cut, and cites both pages', async () => {
    const page = await stage.read(5);
    await page.keyboard.press('n');
    await expect.poll(() => shownPages(page), { timeout: PATIENCE }).toEqual([5, 6]);
    await selectOverSeam(page);
    await pressAlt(page, 'KeyC');
    const copied = () =>
      page.evaluate(() => {
        const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
        return [...(root?.querySelectorAll('.notice') ?? [])]
          .map((own) => own.textContent)
          .join('');
      });
    await expect.poll(copied, { timeout: PATIENCE }).toBe('Copied');
    const { text, html } = await readClipboard(stage);
    const [first, second, citation, ...others] = text?.split('\n') ?? [];
    expect(first).toContain(SEAM);
    expect(second).toMatch(/^“/u);
    expect(citation).toMatch(/：3-4\. http/u);
    expect(others).toEqual([]);
    expect(html).toContain(SEAM);
    expect(html).toMatch(/：3-4\. <a href="http/u);
    expect(stage.errors).toEqual([]);
  });

  it('keeps it as one clipping, which is marked on both pages whenever one of them is read', async () => {
    const page = await stage.read(5);
    await page.keyboard.press('n');
    await expect.poll(() => shownPages(page), { timeout: PATIENCE }).toEqual([5, 6]);
    await selectOverSeam(page);
    await pressAlt(page, 'KeyS');
    await expect.poll(() => markedPieces(page), { timeout: PATIENCE }).toEqual([true, true]);
    const panel = await openPanel(stage.browser, stage.errors);
    await expect.poll(() => quotesIn(panel)).toEqual([expect.stringContaining(SEAM)]);
    await panel.close();
    const first = await stage.read(5);
    await expect.poll(() => markedPieces(first), { timeout: PATIENCE }).toEqual([true, false]);
    const second = await stage.read(6);
    await expect.poll(() => markedPieces(second), { timeout: PATIENCE }).toEqual([false, true]);
    expect(stage.errors).toEqual([]);
  });
});
