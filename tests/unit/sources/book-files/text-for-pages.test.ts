import { describe, expect, it } from 'vitest';
import { readTextForPage } from '../../../../lib/sources/book-files/text-for-pages.ts';

const BOOK = String.raw`var textForPages =["","one\u000d\u000atwo<br>three<BR />four","  ",null];`;

describe('readTextForPage', () => {
  it('gives the lines of a page, counted from 1', () => {
    expect(readTextForPage(BOOK, 2)).toEqual({ ok: true, value: ['one', 'two', 'three', 'four'] });
  });

  it.each([1, 3, 4, 5])('has none for page %i', (page) => {
    expect(readTextForPage(BOOK, page)).toEqual({ ok: true, value: null });
  });

  it('says why a file cannot be read', () => {
    expect(readTextForPage('<html>404</html>', 1)).toMatchObject({ ok: false, fault: 'not-found' });
    expect(readTextForPage('var textForPages=["a', 1)).toMatchObject({ fault: 'unclosed' });
  });
});
