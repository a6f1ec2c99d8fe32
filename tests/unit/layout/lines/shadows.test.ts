import { describe, expect, it } from 'vitest';
import { setShadowsApart } from '../../../../lib/layout/lines/shadows.ts';
import { SHADOW_REACH } from '../../../../lib/layout/thresholds.ts';
import { EXACT, fullTexts, GRID, lineAt, linesAt, rowLine } from '../pieces.ts';

describe('with exact places', () => {
  const reach = SHADOW_REACH.fraction;
  const line = lineAt(0, 0, '渡口的早晨');

  it('a line printed over itself is its shadow', () => {
    const shadow = lineAt(reach.x / 2, reach.y / 2, '渡口的早晨');
    expect(setShadowsApart([line, shadow], EXACT)).toEqual({ lines: [line], shadows: [shadow] });
  });

  it('the same words elsewhere are not', () => {
    const apart = lineAt(0, reach.y + 1, '渡口的早晨');
    expect(setShadowsApart([line, apart], EXACT).shadows).toEqual([]);
  });

  it('other words in the same place are not', () => {
    const other = lineAt(reach.x / 2, 0, '渡口的黄昏');
    expect(setShadowsApart([line, other], EXACT).shadows).toEqual([]);
  });
});

describe('on the grid', () => {
  it('a page full of lines that stand twice is shadowed', () => {
    const texts = fullTexts(4);
    const lines = texts.flatMap((text, row) => [
      rowLine(0, row * 2, text),
      rowLine(0, row * 2 + 1, text),
    ]);
    const { lines: kept, shadows } = setShadowsApart(lines, GRID);
    expect(kept.map((line) => line.text)).toEqual(texts);
    expect(shadows.map((line) => line.text)).toEqual(texts);
  });

  it('a word or two that stand twice are not, for tables repeat words too', () => {
    const lines = [...linesAt(0, 0, fullTexts(10)), rowLine(0, 16, '停航'), rowLine(0, 17, '停航')];
    expect(setShadowsApart(lines, GRID).shadows).toEqual([]);
  });
});
