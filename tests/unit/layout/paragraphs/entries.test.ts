import { expect, it } from 'vitest';
import { isOfEntries } from '../../../../lib/layout/paragraphs/entries.ts';
import { fullTexts, stripAt } from '../pieces.ts';

it('knows a line for each title, which no text is set in', () => {
  const titles = ['渡口的早晨', '谁来修最后一座桥', '灯', '河上的人和他们的船'];
  expect(isOfEntries(stripAt(0, 0, titles))).toBe(true);
});

it('takes no text for it, nor a heading, nor sentences', () => {
  expect(isOfEntries(stripAt(0, 0, [...fullTexts(5), '灯灭了']))).toBe(false);
  expect(isOfEntries(stripAt(0, 0, ['渡口', '的早晨和它的灯']))).toBe(false);
  expect(isOfEntries(stripAt(0, 0, ['“灯呢？”', '灯灭了。', '谁？', '不知道谁灭的。']))).toBe(
    false,
  );
});
