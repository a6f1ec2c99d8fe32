import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../lib/prose/sentences.ts';

const read = (text: string): string[] =>
  sentencesOf(text).map(({ from, to }) => text.slice(from, to));

describe('the sentences of a text', () => {
  it.each([
    ['Chinese', '天亮了。船来了！谁在等？', ['天亮了。', '船来了！', '谁在等？']],
    [
      'closing quotes and brackets',
      '他说：“好。”就走了（船等他。）后来',
      ['他说：“好。”', '就走了（船等他。）', '后来'],
    ],
    ['corner brackets', '「習慣了。」他想了想。', ['「習慣了。」', '他想了想。']],
    ['several marks at once', '真的？！是。', ['真的？！', '是。']],
    ['an ellipsis within', '他……走了。', ['他……走了。']],
    ['English', 'The ferry left. She stayed!', ['The ferry left.', 'She stayed!']],
    ['English quotes', 'He said, “Go.” She went.', ['He said, “Go.”', 'She went.']],
    [
      'shortened words',
      'Dr. A. Whitlock waited. No. 4 came.',
      ['Dr. A. Whitlock waited.', 'No. 4 came.'],
    ],
    [
      'a full stop before a small letter',
      'at 6 a.m. the ferry left.',
      ['at 6 a.m. the ferry left.'],
    ],
    ['figures', '收入 3.5 万元。共 1,200 人', ['收入 3.5 万元。', '共 1,200 人']],
    ['no mark at all', '渡口的早晨', ['渡口的早晨']],
    ['nothing', ' \n', []],
  ])('are found: %s', (_, text, sentences) => {
    expect(read(text)).toEqual(sentences);
  });

  it('are cut at a pause where they are too long', () => {
    const parts = read(`${'船走得很慢，'.repeat(40)}到了。`);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(160);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/，$/);
  });

  it('hold every visible character once, in order', () => {
    const pieces = [
      '天亮',
      '。',
      '？',
      '”',
      '（',
      'Mr',
      '. ',
      'a',
      '！',
      ' ',
      '，',
      '\n',
      '𠀀',
      '. B',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        expect(read(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const sentence of read(text)) expect(sentence).toBe(sentence.trim());
      }),
    );
  });
});
