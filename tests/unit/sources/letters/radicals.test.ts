import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRadicals } from '../../../../lib/sources/letters/radicals.ts';

describe('foldRadicals', () => {
  it.each([
    ['⼆⼗⼀⽇', '二十一日'],
    ['⻓江⻋⻢⻛', '长江车马风'],
    ['⻑短', '長短'],
    ['不見\uf9fe', '不見茶'],
    ['河，“上”ＡＢ①㎏ﬁ', '河，“上”ＡＢ①㎏ﬁ'],
  ])('%s becomes %s', (text, expected) => {
    expect(foldRadicals(text)).toBe(expected);
  });

  it('leaves no radical that Unicode or a font gives a character for', () => {
    const kangxi = Array.from({ length: 0x2fd6 - 0x2f00 }, (_, at) =>
      String.fromCodePoint(0x2f00 + at),
    );
    for (const radical of kangxi) expect(foldRadicals(radical)).toMatch(/^[\u4e00-\u9fff]$/u);
  });

  it('keeps every offset', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0x2e00, max: 0x30ff }),
      fc.integer({ min: 0xf900, max: 0xfaff }),
      fc.integer({ min: 0x2f800, max: 0x2fa1d }),
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.constantFrom(0xd800, 0xdc00),
    );
    fc.assert(
      fc.property(fc.array(unit), (codes) => {
        const text = codes.map((code) => String.fromCodePoint(code)).join('');
        expect(foldRadicals(text)).toHaveLength(text.length);
      }),
    );
  });
});
