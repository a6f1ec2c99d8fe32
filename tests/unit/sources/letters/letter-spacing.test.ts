import { describe, expect, it } from 'vitest';
import { withoutLetterSpacing } from '../../../../lib/sources/letters/letter-spacing.ts';

describe('withoutLetterSpacing', () => {
  it.each([
    ['渡 口 的 灯 ， 夜 里 也 亮', '渡口的灯，夜里也亮'],
    ['“ 渡 口 的 灯 ， 夜 里 也 亮', '“渡口的灯，夜里也亮'],
    ['渡 口 有 3 盏 灯 ， 夜 里 都 亮', '渡口有 3 盏灯，夜里都亮'],
    ['他 说 —— 渡 口 的 灯 ， 夜 里 也 亮', '他说——渡口的灯，夜里也亮'],
    ['이 것은 한국어', '이 것은 한국어'],
    ['the ferry goes at ten', 'the ferry goes at ten'],
    ['甲 乙 丙', '甲 乙 丙'],
    ['渡口的灯 夜里也亮 撑船人', '渡口的灯 夜里也亮 撑船人'],
    ['第一 第二 第三 第四 第五 第六 第七 第八', '第一 第二 第三 第四 第五 第六 第七 第八'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(withoutLetterSpacing(text)).toBe(expected);
  });
});
