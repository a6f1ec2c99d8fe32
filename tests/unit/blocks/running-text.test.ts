import { describe, expect, it } from 'vitest';
import { runningText } from '../../../lib/blocks/running-text.ts';
import type { RoledStrip, StripRole } from '../../../lib/layout/roles/role.ts';
import { pageLayout } from '../../../lib/layout/strips/page-layout.ts';
import type { Strip } from '../../../lib/layout/strips/strip.ts';
import { fullText, fullTexts, LEADING, stripAt } from '../layout/pieces.ts';

const IN = '\u3000\u3000';
const roled = (role: StripRole, strip: Strip): RoledStrip => ({ strip, role, reason: 'so set' });

/** Kind and number of lines of each block. */
function blocksOf(order: readonly RoledStrip[]): [string, number][] {
  const layout = pageLayout(
    order.map(({ strip }) => strip),
    LEADING,
    true,
  );
  return runningText(order, layout).map(({ kind, lines }) => [kind, lines.length]);
}

const column = (left: number, top: number): RoledStrip =>
  roled(
    'body',
    stripAt(left, top, [
      `${IN}${fullText(18)}`,
      ...fullTexts(4),
      '灯灭了。',
      `${IN}${fullText(18, 9)}`,
      ...fullTexts(3),
    ]),
  );
const onwards = roled('body', stripAt(24, 6, [...fullTexts(4), '河不宽。']));

describe('runningText', () => {
  it('runs paragraphs on from strip to strip', () => {
    expect(blocksOf([column(0, 6), onwards])).toEqual([
      ['paragraph', 6],
      ['paragraph', 9],
    ]);
  });

  it('ends them at a title', () => {
    const title = roled('title', stripAt(24, 2, ['渡口的早晨'], { size: 2 }));
    expect(blocksOf([column(0, 6), title, onwards])).toEqual([
      ['paragraph', 6],
      ['paragraph', 4],
      ['heading', 1],
      ['paragraph', 5],
    ]);
  });

  it('joins bylines side by side, and not those under each other', () => {
    const text = roled('byline', stripAt(0, 4, ['文/周小满']));
    const pictures = roled('byline', stripAt(10, 4, ['图/许知远']));
    const other = roled('byline', stripAt(0, 6, ['编辑/秦屿']));
    expect(blocksOf([text, pictures, column(0, 10)])[0]).toEqual(['byline', 2]);
    expect(blocksOf([text, other, column(0, 10)]).slice(0, 2)).toEqual([
      ['byline', 1],
      ['byline', 1],
    ]);
  });

  it('takes headings under each other for one, unless each has a number', () => {
    const two = roled('heading', stripAt(0, 2, ['渡口的早晨', '和黄昏'], { size: 1.2 }));
    expect(blocksOf([two, column(0, 6)])[0]).toEqual(['heading', 2]);
    const numbered = roled('heading', stripAt(0, 2, ['一、早晨', '二、黄昏'], { size: 1.2 }));
    expect(blocksOf([numbered, column(0, 6)]).slice(0, 2)).toEqual([
      ['heading', 1],
      ['heading', 1],
    ]);
  });

  it('gives a title level 1 and a sub-heading level 2', () => {
    const title = roled('title', stripAt(0, 0, ['渡口的早晨'], { size: 2 }));
    const heading = roled('heading', stripAt(0, 3, ['渡口'], { size: 1.2 }));
    const order = [title, heading, column(0, 6)];
    const layout = pageLayout(
      order.map(({ strip }) => strip),
      LEADING,
      true,
    );
    expect(
      runningText(order, layout)
        .slice(0, 2)
        .map(({ level }) => level),
    ).toEqual([1, 2]);
  });
});
