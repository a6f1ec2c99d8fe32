import { describe, expect, it } from 'vitest';
import { withoutTeaser } from '../../../../lib/sources/book-files/teaser.ts';

const LAYER = `渡口的灯是一九七几年装上去的，那时候还没有桥，也没有人想到会有桥。
          撑船的人姓何`;

describe('withoutTeaser', () => {
  it('drops the first 40 characters where the layer begins anew after them', () => {
    expect(withoutTeaser(`${LAYER.replaceAll('\n', '').slice(0, 40)}\n${LAYER}`)).toBe(LAYER);
  });

  it('drops a teaser with the spaces between columns in it', () => {
    const layer = 'Contents            3            The ferry and its lamp\n     by hand';
    expect(withoutTeaser(`${layer.slice(0, 40)}\n${layer}`)).toBe(layer);
    expect(withoutTeaser(`Contents 3 The ferry and its lamp\n${layer}`)).toBe(layer);
  });

  it('drops a teaser over several lines, and one that the layer’s blank rows cut short', () => {
    const sparse = `59\n\n\n${' '.repeat(60)}www.ferry.test`;
    expect(withoutTeaser(`59\n${sparse}`)).toBe(sparse);
    const rows = `Ferry\n\n\n         The lamp\n   it hangs on a pole`;
    expect(withoutTeaser(`${rows.slice(0, 36)}\n${rows}`)).toBe(rows);
  });

  it.each([
    ['a layer without one', LAYER],
    ['a heading drawn with its shadow', '渡口的灯火\n          渡口的灯火\n          撑船的人'],
    ['lines that begin alike', `${LAYER}\n${LAYER.slice(0, 12)}`],
    ['a first line that goes on otherwise', 'The ferry\nThe ferry and its lamp go out at ten'],
    ['a single character twice', '8\n8'],
    ['one line', 'one line'],
    ['nothing', ''],
    ['blank lines', ' \n \n'],
  ])('keeps %s', (_, layer) => {
    expect(withoutTeaser(layer)).toBe(layer);
  });
});
