import { describe, expect, it } from 'vitest';
import type { CustomWord } from '../../../../lib/convert/own-words/custom-words.ts';
import { mergeWords, WORDS_MAX } from '../../../../lib/convert/own-words/merge-words.ts';

const word = (from: string, to: string): CustomWord => ({
  direction: { from: 's', to: 't' },
  from,
  to,
});

describe('words that are merged', () => {
  it('take the place of those they contradict', () => {
    const merged = mergeWords([word('发', '發'), word('里', '里')], [word('发', '髮')]);
    expect(merged).toEqual([word('发', '髮'), word('里', '里')]);
  });

  it('are no more than may be', () => {
    const many = Array.from({ length: WORDS_MAX }, (_, at) => word(`词${at}`, '詞'));
    expect(mergeWords([], many)).toHaveLength(WORDS_MAX);
    expect(mergeWords(many, [word('词0', '辭')])).toHaveLength(WORDS_MAX);
    expect(mergeWords(many, [word('里', '里')])).toBeNull();
  });
});
