import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORNER, CURLY, quote } from '../../../lib/cite/quote.ts';

const CASES: readonly (readonly [name: string, text: string, quoted: string])[] = [
  ['simplified Chinese', '这条江很长。', '“这条江很长。”'],
  ['traditional Chinese', '這條江開門見山。', '「這條江開門見山。」'],
  ['English', 'The river is long.', '“The river is long.”'],
  ['a quote inside', '他说：“走吧。”就走了。', '“他说：‘走吧。’就走了。”'],
  ['a quote inside a quote inside', '他说：“她问‘谁’吗？”', '“他说：‘她问“谁”吗？’”'],
  ['corner marks inside', '他說：「走吧。」會不會走？', '「他說：『走吧。』會不會走？」'],
  ['both levels of corner marks', '他說：「她問『誰』嗎？」', '「他說：『她問「誰」嗎？』」'],
  ['curly marks in traditional text', '他說：“這裡嗎？”', '「他說：『這裡嗎？』」'],
  ['corner marks in simplified text', '他说：「这里吗？」', '“他说：‘这里吗？’”'],
  ['only inner marks', '他说：‘走吧。’', '“他说：‘走吧。’”'],
  ['a quote that began before', '走吧。”他说。', '“‘走吧。’他说。”'],
  ['a quote that goes on after', '他说：“走吧。', '“他说：‘走吧。’”'],
  ['two halves', '走吧。”他说。“还早。', '“‘走吧。’他说。‘还早。’”'],
  ['an inner half within', '甲“乙‘丙”丁', '“甲‘乙“丙”丁’”'],
  ['two that began before', '甲’乙”丙', '“‘“甲”乙’丙”'],
  ['an apostrophe', 'They don’t say “no”.', '“They don’t say ‘no’.”'],
  ['a possessive', 'the boats’ masts', '“the boats’ masts”'],
  ['an elision', 'we said ‘twas late', '“we said ‘twas late”'],
  ['an apostrophe inside single marks', 'he said ‘don’t go’ twice', '“he said ‘don’t go’ twice”'],
  ['a quote of two paragraphs inside', '“甲。\n“乙。”丙', '“‘甲。\n‘乙。’丙”'],
  ['titles are no quotes', '《江岸》的“春天”', '“《江岸》的‘春天’”'],
];

const tokens = fc.constantFrom(...'“”‘’「」『』', '甲', '乙', 'a', 's', ' ', '，');

/** Whether the marks of each pair close in the order that they opened. */
function closes(text: string): boolean {
  const open: string[] = [];
  const closers: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };
  for (const char of text) {
    const closer = closers[char];
    if (closer) open.push(closer);
    else if (/[”’」』]/u.test(char) && open.pop() !== char) return false;
  }
  return open.length === 0;
}

describe('quote', () => {
  it.each(CASES)('%s', (_, text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  it('closes all marks, and changes nothing else, in Chinese', () => {
    fc.assert(
      fc.property(
        fc.array(tokens.filter((token) => !/[as]/u.test(token))),
        fc.constantFrom(CURLY, CORNER),
        (parts, marks) => {
          const quoted = quote(parts.join(''), marks);
          expect(closes(quoted)).toBe(true);
          const bare = (text: string): string => text.replace(/[“”‘’「」『』]/gu, '');
          expect(bare(quoted)).toBe(bare(parts.join('')));
          expect(quoted.startsWith(marks.outer[0]) && quoted.endsWith(marks.outer[1])).toBe(true);
        },
      ),
    );
  });

  it('never throws, and keeps the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(tokens, fc.string())), (parts) => {
        const bare = (text: string): string => text.replace(/[“”‘’「」『』]/gu, '');
        expect(bare(quote(parts.join('')))).toBe(bare(parts.join('')));
      }),
    );
  });
});
