import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressAlt, selectProse } from './citation-stage.ts';
import { violationsInView } from './harness/axe.ts';
import { click, forgetChoice } from './reading-view-stage.ts';
import { type SampleStage, setSampleStage } from './sample-stage.ts';

/** In CSS pixels. */
const NARROW = { width: 320, height: 640 };

const ARTICLE = 5;
const WORDS = '溪水从两座山中间';

interface State {
  /** The page of the sample that is opened. */
  readonly flipPage: number;
  /** What the reader does there. */
  readonly act: (page: Page) => Promise<void>;
}

const within = (page: Page, selector: string) =>
  page.waitForSelector(`zhanjuan-reader >>> ${selector}`);

/** A page as it is opened. */
const opened = (flipPage: number): State => ({ flipPage, act: async () => undefined });

/** An article, once a key was pressed, and what it brings is there. */
const pressed = (key: 'c' | 'f' | 'n' | 'o' | 'p' | 's' | 'v' | '?', brings: string): State => ({
  flipPage: ARTICLE,
  act: async (page) => {
    await page.keyboard.press(key);
    await within(page, brings);
  },
});

const doing = (act: State['act']): State => ({ flipPage: ARTICLE, act });

/** What the reading view shows of a page that can be read; what else it shows is looked at in its own tests. */
const STATES: Readonly<Record<string, State>> = {
  'a cover': opened(1),
  'a picture alone': opened(2),
  'a table of contents': opened(3),
  'a box': opened(7),
  'the headings': pressed('o', '#outline:popover-open li'),
  'the settings': pressed('s', '#settings:popover-open'),
  'the keys': pressed('?', '#keys:popover-open'),
  'the citation': pressed('c', '#cite:popover-open .preview'),
  'the choice of a script': pressed('f', '#conversion:popover-open'),
  'the picture beside': pressed('p', '.page-sheet img'),
  'two pages in one': pressed('n', '[data-begins="6"]'),
  'vertical lines': pressed('v', '.view[data-writing="vertical"]'),
  'a narrow window’s menu': doing(async (page) => {
    await page.setViewport(NARROW);
    await click(page, '.more');
    await within(page, '#more:popover-open');
  }),
  'a selection': doing(async (page) => {
    await selectProse(page, WORDS, WORDS);
    await within(page, '.selection-bar');
  }),
  'what was just saved': doing(async (page) => {
    await selectProse(page, WORDS, WORDS);
    await within(page, '.selection-bar');
    await pressAlt(page, 'KeyS');
    await within(page, '.clipping-said');
  }),
  'a character to choose': doing(async (page) => {
    await page.keyboard.press('f');
    await click(page, '#conversion:popover-open label:last-of-type');
    await within(page, '[data-undecided]');
    await page.keyboard.press('Escape');
    await click(page, '[data-undecided]');
    await within(page, '.card:popover-open');
  }),
};

describe('the reading view has nothing that axe-core finds fault with, in any theme', () => {
  let stage: SampleStage;

  beforeAll(async () => {
    stage = await setSampleStage();
  });

  afterAll(() => stage?.close());

  // In milliseconds: axe-core reads each state three times, on a machine that may do much else.
  it.each(Object.entries(STATES))('%s', { timeout: 60_000 }, async (_, { flipPage, act }) => {
    const page = await stage.read(flipPage);
    await act(page);
    expect(await violationsInView(page)).toEqual([]);
    await forgetChoice(page);
  });
});
