import { describe, expect, it } from 'vitest';
import { compose, originalRange, spansOf } from '../../../../lib/convert/alignment.ts';
import { PhraseIndex } from '../../../../lib/convert/dictionaries/phrase-index.ts';
import { pass, segment } from '../../../../lib/convert/pass.ts';
import { unmatchedLength } from '../../../../lib/convert/unmatched-length.ts';

const indexOf = (entries: string, kind: 'characters' | 'word' = 'characters'): PhraseIndex => {
  const index = new PhraseIndex();
  index.add(entries, kind);
  return index;
};

describe('PhraseIndex', () => {
  it('lets a phrase give way to a preferred word that begins with its last character', () => {
    const index = indexOf('江干 江干|干部 幹部|干 幹|江干区 江干區');
    index.prefer('干部');
    // The word is found at its own place.
    expect(index.longest('江干部', 0, 3)).toBe(0);
    expect([index.longest('江干部', 1, 3), index.found]).toEqual([2, '幹部']);
    expect([index.longest('江干的', 0, 3), index.found]).toEqual([2, '江干']);
    expect([index.longest('江干区部', 0, 4), index.found]).toEqual([3, '江干區']);
    // Where the word ends beyond the limit it is none.
    expect(index.longest('江干部', 0, 2)).toBe(2);
  });

  it('keeps a phrase that leaves the preferred word as it is', () => {
    const index = indexOf('发展 發展|被发 被發|发 發');
    index.prefer('发展');
    expect([index.longest('被发展', 0, 3), index.found]).toEqual([2, '被發']);
  });

  it('leaves struck phrases out, and finds phrases apart from characters', () => {
    const index = new PhraseIndex();
    index.add('被发 被髮|发 發|𠮷 A|被发现 被發現', 'characters', new Set(['被发']));
    expect(index.longest('被发', 0, 2)).toBe(0);
    expect(index.longest('被发现', 0, 3)).toBe(3);
    expect([index.longest('发', 0, 1), index.longestPhrase('发', 0, 1)]).toEqual([1, 0]);
    expect([index.longest('𠮷', 0, 2), index.longestPhrase('𠮷', 0, 2)]).toEqual([2, 0]);
    expect(index.longestPhrase('被发现', 0, 3)).toBe(3);
  });

  it('finds the longest phrase that ends in time', () => {
    const index = indexOf('甲 A|甲乙 AB|甲乙丙丁 ABCD');
    expect([index.longest('甲乙丙丁', 0, 4), index.found]).toEqual([4, 'ABCD']);
    expect([index.longest('甲乙丙丁', 0, 3), index.found]).toEqual([2, 'AB']);
    expect([index.longest('甲丙', 0, 2), index.found]).toEqual([1, 'A']);
    expect(index.longest('丙', 0, 1)).toBe(0);
  });

  it('keeps what it knew first', () => {
    const index = indexOf('甲 first|甲乙 first');
    index.add('甲 second|甲乙 second', 'word');
    index.longest('甲乙', 0, 2);
    expect([index.found, index.foundWord]).toEqual(['first', false]);
  });

  it.each(['甲', '甲 ', ' 甲', '甲 A|乙', `${'甲'.repeat(31)} A`])('refuses %j', (entries) => {
    expect(() => indexOf(entries)).toThrow(RangeError);
  });
});

describe('pass and segment', () => {
  it('never look across a cut', () => {
    const cuts = segment('甲乙丙', indexOf('甲乙 xx'));
    expect(cuts).toEqual([2]);
    expect(pass('甲乙丙', cuts, indexOf('乙丙 yy|乙 y')).text).toBe('甲y丙');
  });

  it('carry the cuts into the new text', () => {
    const { text, cuts } = pass('甲乙', [1], indexOf('甲 xyz', 'word'));
    expect([text, cuts]).toEqual(['xyz乙', [3]]);
  });

  it('convert no part of a description of a character', () => {
    expect(pass('⿰亻尔尔', [], indexOf('尔 爾')).text).toBe('⿰亻尔爾');
  });
});

describe('unmatchedLength', () => {
  it.each([
    ['甲乙', 1],
    ['𠮷', 2],
    ['\ud842', 1],
    ['⿰亻尔尔', 3],
    ['⿰亻⿱⺈小好', 5],
    ['⿲彳亍亍亍', 4],
    ['⿰亻', 1],
    ['⿰亻\n尔', 1],
    [`${'⿰'.repeat(100)}`, 1],
  ])('of %j is %i', (text, length) => {
    expect(unmatchedLength(text, 0, text.length)).toBe(length);
  });
});

describe('compose', () => {
  it('joins parts that share a unit, and no others', () => {
    // abcd -> aXYd -> aXZZd, and e -> EE.
    const first = [{ start: 1, end: 3, from: 1, to: 3 }];
    const second = [
      { start: 2, end: 3, from: 2, to: 4 },
      { start: 4, end: 5, from: 5, to: 7 },
    ];
    const both = compose(first, second);
    expect(both).toEqual([
      { start: 1, end: 3, from: 1, to: 4 },
      { start: 4, end: 5, from: 5, to: 7 },
    ]);
    expect(originalRange(both, 3, 6)).toEqual([1, 5]);
    expect(spansOf(both, 6).map(({ from, to }) => to - from)).toEqual([1, 3, 1, 2, 1]);
  });
});
