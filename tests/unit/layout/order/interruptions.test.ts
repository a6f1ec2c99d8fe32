import { describe, expect, it } from 'vitest';
import { interruptionsOf } from '../../../../lib/layout/order/interruptions.ts';
import { pageLayout } from '../../../../lib/layout/strips/page-layout.ts';
import type { Strip } from '../../../../lib/layout/strips/strip.ts';
import { fullTexts, LEADING, stripAt } from '../pieces.ts';

const IN = '\u3000\u3000';
const indented = ['灯灭了。', `${IN}${fullTexts(1, 18)[0]}`];
const before = stripAt(0, 0, [...fullTexts(5), ...indented, ...fullTexts(3)]);
const caption = stripAt(0, 30, ['老船，摄于去年冬天。']);
const goesOn = stripAt(24, 0, [...fullTexts(5), ...indented, ...fullTexts(3)]);

const found = (order: readonly Strip[]): Strip[] =>
  interruptionsOf(order, pageLayout(order, LEADING, false));

describe('interruptionsOf', () => {
  it('finds a sentence below a picture in the midst of one that goes on without it', () => {
    expect(found([before, caption, goesOn])).toEqual([caption]);
  });

  it('finds none where the text ended and nothing says that it goes on', () => {
    const done = stripAt(0, 0, [...fullTexts(5), ...indented, '河不宽。']);
    const begins = stripAt(24, 0, [`${IN}${fullTexts(1, 18)[0]}`, ...fullTexts(5)]);
    const text = stripAt(0, 30, [`${IN}灯又点上了。`]);
    expect(found([done, text, begins])).toEqual([]);
  });

  it('finds none right below text', () => {
    const near = stripAt(0, before.box.bottom + 1, ['老船，摄于去年冬天。']);
    expect(found([before, near, goesOn])).toEqual([]);
  });

  it('finds none in several lines, nor in what ends no sentence', () => {
    expect(found([before, stripAt(0, 30, fullTexts(6)), goesOn])).toEqual([]);
    expect(found([before, stripAt(0, 30, ['老船']), goesOn])).toEqual([]);
  });
});
