import { describe, expect, it } from 'vitest';
import { entryAt, outlineOf } from '../../../lib/book/outline.ts';
import { block, prosePage } from '../components/block.ts';

it('lists the headings of pages with their level, page and place', () => {
  const first = prosePage([block('heading', '渡口', { level: 1 }), block('paragraph', '天亮了。')]);
  const second = { ...prosePage([block('heading', '灯', { level: 2 })], null), flipPage: 62 };
  expect(outlineOf([first, second])).toEqual([
    { text: '渡口', level: 1, flipPage: 61, folio: '59', block: 0 },
    { text: '灯', level: 2, flipPage: 62, folio: null, block: 0 },
  ]);
});

describe('entryAt', () => {
  const heading = { text: '', level: 1, folio: null } as const;
  const outline = [
    { ...heading, flipPage: 62, block: 1 },
    { ...heading, flipPage: 62, block: 4 },
    { ...heading, flipPage: 63, block: 2 },
  ];
  const pages = [61, 62, 63];

  it.each([
    [61, 9, -1],
    [62, 0, -1],
    [62, 1, 0],
    [62, 3, 0],
    [62, 4, 1],
    [63, 1, 1],
    [63, 2, 2],
  ])('finds where block %2$i of page %1$i is', (flipPage, block, expected) => {
    expect(entryAt(outline, { flipPage, block }, pages)).toBe(expected);
  });
});
