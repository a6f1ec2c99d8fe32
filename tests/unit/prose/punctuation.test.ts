import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullWidthMarks } from '../../../lib/prose/punctuation.ts';
import { anyString } from '../../../scripts/fuzz/any-string.ts';

describe('marks between Chinese characters become full-width', () => {
  it.each([
    ['天亮了,灯灭了', '天亮了，灯灭了'],
    ['他问:好吗?', '他问：好吗？'],
    ['好!走吧;明天见', '好！走吧；明天见'],
    ['老周(船工)来了', '老周（船工）来了'],
    ['他说“好”,就走了', '他说“好”，就走了'],
    ['渡口𠀀,河上', '渡口𠀀，河上'],
    ['用Wi-Fi,很快', '用Wi-Fi，很快'],
  ])('%s', (text, full) => {
    expect(fullWidthMarks(text)).toBe(full);
  });
});

describe('marks stay as they are', () => {
  it.each([
    ['in a time or a score', '早上3:20开船,比分2:1', '早上3:20开船，比分2:1'],
    ['in English', 'Well, he asked: why (now)?', 'Well, he asked: why (now)?'],
    ['in a number', '跨度1,088米', '跨度1,088米'],
    ['in an English title within Chinese', '他读Up, Down一书', '他读Up, Down一书'],
    ['where they are full-width already', '天亮了，灯灭了', '天亮了，灯灭了'],
    ['full stops', '第3.5节', '第3.5节'],
  ])('%s', (_, text, same) => {
    expect(fullWidthMarks(text)).toBe(same);
  });
});

describe('brackets', () => {
  it.each([
    ['change in pairs, though what they hold is English', '无线(Wi-Fi)', '无线（Wi-Fi）'],
    ['change for the Chinese that they hold', 'Zhou (老周) left', 'Zhou （老周） left'],
    ['stay around English in English', 'the ferry (late) left', 'the ferry (late) left'],
    ['may stand in each other', '老周(船工(退休))来了', '老周（船工（退休））来了'],
    ['may lack their end', '老周(船工', '老周（船工'],
    ['may lack their beginning', '船工)来了', '船工）来了'],
  ])('%s', (_, text, full) => {
    expect(fullWidthMarks(text)).toBe(full);
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    anyString(),
    fc.string({ unit: fc.constantFrom('渡', '口', '𠀀', 'a', '7', ' ', ...',:;?!()“”。') }),
  );

  it('keeps its length, and all but the marks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const full = fullWidthMarks(text);
        expect(full.length).toBe(text.length);
        for (let at = 0; at < text.length; at++) {
          if (!',:;?!()'.includes(text[at] ?? '')) expect(full[at]).toBe(text[at]);
          else expect(full[at]?.normalize('NFKC')).toBe(text[at]);
        }
      }),
    );
  });
});
