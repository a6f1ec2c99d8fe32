import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../lib/prose/language.ts';
import { FERRY, LANTERN } from '../../fixtures/books/texts.ts';

describe('guessLanguage', () => {
  it.each([
    ['zh-Hans', FERRY.join('')],
    ['zh-Hant', LANTERN.join('')],
    ['ja', '川のほとりに小さな船着き場があり、朝になると人々が集まってくる。'],
    ['ko', '강가의 작은 나루터에는 아침마다 사람들이 모여든다. 渡口라고 부른다.'],
    ['en', 'The kiln stands where the road gives out, and it was built for tiles.'],
  ])('tells %s', (language, text) => {
    expect(guessLanguage(text, null)).toBe(language);
  });

  it('takes a Chinese page for Chinese though names and figures in it are Latin', () => {
    const text = 'Wi-Fi 和 GDP 这两个词，老周都是在 2024 年的报纸上第一次看见的。';
    expect(guessLanguage(text, null)).toBe('zh-Hans');
  });

  it('does not take every alphabet for English', () => {
    const malay = 'Tempat pembakaran itu berdiri di hujung jalan, dan dibina untuk genting.';
    expect(guessLanguage(malay, null)).toBeNull();
  });

  it.each(['', '59', '……', '山水云雨'])('gives the fallback where «%s» does not tell', (text) => {
    expect(guessLanguage(text, 'unknown')).toBe('unknown');
  });
});
