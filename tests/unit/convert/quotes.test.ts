import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornerQuotes, curlyQuotes } from '../../../lib/convert/quotes.ts';

describe('cornerQuotes', () => {
  it.each([
    ['他说：“你读过‘家’吗？”', '他说：「你读过『家』吗？」'],
    ['“一“二”三', '「一「二」三'],
    ['”后面没有开头', '」后面没有开头'],
    ['他写‘don’t’给我', '他写『don’t』给我'],
    ['the writers’ club 说“好”', 'the writers’ club 说「好」'],
    ['‘80s’ 与九十年代', '『80s』 与九十年代'],
    ['“Only English”, he said', '“Only English”, he said'],
    ['“Only English”\n“中文”', '“Only English”\n「中文」'],
  ])('%s becomes %s', (text, corner) => {
    expect(cornerQuotes(text)).toBe(corner);
  });

  it('takes an apostrophe before a decade for one', () => {
    expect(cornerQuotes('the ’90s 年代')).toBe('the ’90s 年代');
  });
});

describe('curlyQuotes', () => {
  it('gives back what was written, nested and unbalanced too', () => {
    const text = fc
      .array(fc.constantFrom('“', '”', '‘', '’', '中', '，', '\n'))
      .map((a) => a.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const line = written.replace(/[^\n]+/g, '中$&');
        expect(curlyQuotes(cornerQuotes(line))).toBe(line);
        expect(cornerQuotes(line)).toHaveLength(line.length);
      }),
      { seed: 6 },
    );
  });

  it('leaves Japanese alone', () => {
    expect(curlyQuotes('「これは」\n「中文」')).toBe('「これは」\n“中文”');
  });
});
