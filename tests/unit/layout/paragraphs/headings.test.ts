import { describe, expect, it } from 'vitest';
import { headingWeight, type Surroundings } from '../../../../lib/layout/paragraphs/headings.ts';
import { paragraphsOf } from '../../../../lib/layout/paragraphs/paragraphs.ts';
import { stripOf } from '../../../../lib/layout/strips/strip.ts';
import {
  HEADING_AT,
  HEADING_LINES_MAX,
  HEADING_WIDTH_MAX,
} from '../../../../lib/layout/thresholds.ts';
import { EXACT, fullText, fullTexts, LEADING, linesAt } from '../pieces.ts';

const IN = '\u3000\u3000';
const body = fullTexts(4);

/** The weight of `texts` between two paragraphs of an indented column, with `space` leadings around. */
function weightOf(
  texts: readonly string[],
  { space = 0, before = '灯灭了。', endsPage = false, style = 'indent' as const } = {},
): number {
  const upper = [`${IN}${fullText(18)}`, ...body, before];
  const at = (lines: number, spaces: number): number => (lines + spaces * space) * LEADING;
  const lines = [
    ...linesAt(0, 0, upper),
    ...linesAt(0, at(upper.length, 1), texts),
    ...linesAt(0, at(upper.length + texts.length, 2), [`${IN}${fullText(18)}`, ...body]),
  ];
  const strip = stripOf(lines, LEADING, EXACT);
  const all = paragraphsOf([{ strip, column: strip }], style, LEADING);
  const index = all.findIndex(({ lines: [first] }) => first?.line === lines[upper.length]);
  const paragraph = all[index];
  if (!paragraph) throw new Error(`«${texts[0]}» begins no paragraph`);
  const around: Surroundings = {
    before: all[index - 1] ?? null,
    after: all[index + 1] ?? null,
    style,
    leading: LEADING,
    isNamedHeading: false,
    endsPage,
  };
  return headingWeight(paragraph, around);
}

describe('what is a heading', () => {
  it('short and centred, without a closing mark', () => {
    expect(weightOf([`${'\u3000'.repeat(7)}渡口的早晨`], { space: 1 })).toBeGreaterThanOrEqual(
      HEADING_AT,
    );
  });

  it('two centred lines', () => {
    const texts = [`${'\u3000'.repeat(4)}渡口的早晨是从一盏灯`, `${'\u3000'.repeat(7)}开始的一天`];
    expect(weightOf(texts, { space: 1 })).toBeGreaterThanOrEqual(HEADING_AT);
  });

  it('flush between indented paragraphs, with space around', () => {
    expect(weightOf(['渡口的早晨'], { space: 1 })).toBeGreaterThanOrEqual(HEADING_AT);
  });
});

describe('what is none', () => {
  it.each([
    ['a sentence', [`${IN}灯灭了。`], {}],
    ['a paragraph with an open end', [`${IN}他说，`], {}],
    ['figures alone', [`${'\u3000'.repeat(8)}1964`], { space: 1 }],
    ['the last piece of a page', ['渡口的早晨'], { space: 1, endsPage: true }],
    ['what an unfinished sentence goes on with', [`${IN}渡口的早晨`], { before: body[0] ?? '' }],
  ])('%s', (_, texts, around) => {
    expect(weightOf(texts, around)).toBeLessThan(HEADING_AT);
  });

  it('more lines than a heading has', () => {
    const texts = Array.from(
      { length: HEADING_LINES_MAX + 1 },
      (_, index) => `${'\u3000'.repeat(6)}${fullText(8, index)}`,
    );
    expect(weightOf(texts, { space: 1 })).toBeLessThan(HEADING_AT);
  });

  it('more text than a heading has', () => {
    const long = fullText(HEADING_WIDTH_MAX + 1);
    const strip = stripOf(linesAt(0, 0, [long]), LEADING, EXACT);
    const [paragraph] = paragraphsOf([{ strip, column: strip }], 'indent', LEADING);
    const around = {
      before: null,
      after: null,
      style: 'indent',
      leading: LEADING,
      isNamedHeading: false,
    } as const;
    expect(paragraph && headingWeight(paragraph, { ...around, endsPage: false })).toBe(0);
  });
});

it('space above speaks for a heading', () => {
  const text = `${IN}渡口的早晨`;
  expect(weightOf([text], { space: 1 })).toBeGreaterThan(weightOf([text]));
});
