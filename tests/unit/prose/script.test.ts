import { describe, expect, it } from 'vitest';
import {
  hasSpace,
  isAllWide,
  isBopomofo,
  isHan,
  isHangul,
  isKana,
  isSharedMark,
  isSpace,
  isUnspaced,
  isWide,
  isWideMark,
} from '../../../lib/prose/script.ts';

const points = (chars: string): number[] => [...chars].map((char) => char.codePointAt(0) ?? 0);

describe('each kind of character', () => {
  it.each([
    ['isHan', isHan, '渡们們〇々㐀𠀀⽔豈'],
    ['isKana', isKana, 'のノーｶ'],
    ['isBopomofo', isBopomofo, 'ㄅㄆ'],
    ['isHangul', isHangul, '강ㄱ'],
    ['isWideMark', isWideMark, '、。「」《》（）：？！'],
    ['isSharedMark', isSharedMark, '“”‘’—…·①●'],
  ])('%s', (_, holds, chars) => {
    expect(points(chars).filter((cp) => !holds(cp))).toEqual([]);
    expect(points('aZé7я -,.').some(holds)).toBe(false);
  });

  it('knows no Chinese character among Korean, and no Korean among Chinese', () => {
    expect(points('강나루').some(isHan)).toBe(false);
    expect(points('江津').some(isHangul)).toBe(false);
  });
});

it('joins Chinese and Japanese without spaces, Korean and the marks of both not', () => {
  expect(points('渡の「').every(isUnspaced)).toBe(true);
  expect(points('강“…a').some(isUnspaced)).toBe(false);
});

it('finds Korean and the ideographic space as wide as Chinese', () => {
  expect(points('渡の강（\u3000').every(isWide)).toBe(true);
  expect(points('a “').some(isWide)).toBe(false);
});

it('takes spaces of no width for spaces, and finds one by its code as in a text', () => {
  expect(points(' \t\u3000\u200b\ufeff\u00a0').every(isSpace)).toBe(true);
  expect(points('a\u00ad').some(isSpace)).toBe(false);
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  expect(units.filter((unit) => isSpace(unit) !== hasSpace(String.fromCharCode(unit)))).toEqual([]);
});

describe('isAllWide', () => {
  it('is sure of nothing but wide characters', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
    const sure = units.filter((unit) => isAllWide(String.fromCharCode(unit)));
    expect(sure.length).toBeGreaterThan(20_000);
    expect(sure.filter((unit) => !isWide(unit))).toEqual([]);
  });

  it('asks every character', () => {
    expect(isAllWide('渡口，「渡」')).toBe(true);
    expect(['', '渡 口', '渡a', '“渡”'].some(isAllWide)).toBe(false);
  });
});
