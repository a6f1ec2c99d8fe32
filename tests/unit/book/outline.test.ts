import { expect, it } from 'vitest';
import { outlineOf } from '../../../lib/book/outline.ts';
import { block, prosePage } from '../components/block.ts';

it('lists the headings of pages with their level, page and place', () => {
  const first = prosePage([block('heading', '渡口', { level: 1 }), block('paragraph', '天亮了。')]);
  const second = { ...prosePage([block('heading', '灯', { level: 2 })], null), flipPage: 62 };
  expect(outlineOf([first, second])).toEqual([
    { text: '渡口', level: 1, flipPage: 61, folio: '59', block: 0 },
    { text: '灯', level: 2, flipPage: 62, folio: null, block: 0 },
  ]);
});
