import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as PassageOfRange from '../../entrypoints/view/passage-of-range.ts';
import { bundleOf } from './harness/bundle-of.ts';
import { type SampleStage, setSampleStage } from './sample-stage.ts';

declare global {
  /** What the test puts into the page. */
  var passages: typeof PassageOfRange;
}

describe('a passage and the ranges of the document that show it', () => {
  let stage: SampleStage;
  let page: Page;

  beforeAll(async () => {
    stage = await setSampleStage();
    page = await stage.read(5);
    await page.evaluate(await bundleOf('entrypoints/view/passage-of-range.ts', 'passages'));
    await page.keyboard.press('n');
    await page.waitForSelector('zhanjuan-reader >>> [data-begins="6"]');
  });

  afterAll(() => stage?.close());

  /** The passage from some words to others, and the text of the ranges that show that passage. */
  const between = (first: string, last: string) =>
    page.evaluate(
      (start, end) => {
        const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
        if (!root) throw new Error('There is no view.');
        const range = document.createRange();
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          if (text.includes(start)) range.setStart(node, text.indexOf(start));
          if (text.includes(end)) range.setEnd(node, text.indexOf(end) + end.length);
        }
        const passage = passages.passageOfRange(root, range);
        const shown = passages.rangesOfPassage(root, passage).map((own) => String(own));
        return { passage, shown };
      },
      first,
      last,
    );

  it('are two stretches over the end of a page, in one paragraph', async () => {
    const { passage, shown } = await between('到了第二年秋', '有一张纸他看');
    expect(shown).toEqual(['到了第二年秋', '天，有一张纸他看']);
    const [before, after] = passage;
    expect(before).toMatchObject({ flipPage: 5 });
    expect((before?.to ?? 0) - (before?.from ?? 0)).toBe('到了第二年秋'.length);
    expect(after).toMatchObject({ flipPage: 6, from: 0, to: '天，有一张纸他看'.length });
  });

  it('are one stretch within a page’s part of such a paragraph', async () => {
    const { passage, shown } = await between('有一张纸他看', '没有放回去');
    expect(passage).toHaveLength(1);
    expect(passage[0]).toMatchObject({ flipPage: 6, from: 2 });
    expect(shown).toEqual(['有一张纸他看了很久，没有放回去']);
  });

  it('hold whole paragraphs between, and nothing of what is not text of a block', async () => {
    const { passage, shown } = await between('柴根生带过九个徒弟', '也有算不清的账');
    expect(passage.map(({ flipPage }) => flipPage)).toEqual([5, 5, 6, 6]);
    expect(shown.at(-1)).toBe('也有算不清的账');
  });
});
