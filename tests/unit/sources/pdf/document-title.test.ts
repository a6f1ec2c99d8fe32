import { expect, it } from 'vitest';
import { documentTitle } from '../../../../lib/sources/pdf/document-title.ts';

it.each([
  ['山河月读', '山河月读'],
  ['Microsoft Word - 渡口.docx', '渡口'],
  ['  山河\n月读 ', '山河 月读'],
  ['about:blank', null],
  ['未命名-1', null],
  ['page.html', null],
  ['', null],
  [undefined, null],
])('the title %j is %j', (told, title) => {
  expect(documentTitle(told)).toBe(title);
});
