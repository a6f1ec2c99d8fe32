import { describe, expect, it } from 'vitest';
import { searchXml } from '../../../scripts/sample/writers/search-xml.ts';
import {
  newerTextPosition,
  olderTextPosition,
} from '../../../scripts/sample/writers/text-position.ts';
import { withoutMarks, wordPosition } from '../../../scripts/sample/writers/word-position.ts';
import { lineAt, pageOf } from './printed-line.ts';

/** Corners from the lower left on, then the advances, of 水 and 月 at (50, 100). */
const NUMBERS = [
  ...['0.100000', '0.110000', '0.140000', '0.110000'],
  ...['0.140000', '0.100000', '0.100000', '0.100000'],
  ...['0.020000', '0.020000'],
];
const PAGE = pageOf([lineAt(50, 100, '水月'), lineAt(60, 120, '流')]);

/** What an assignment in a script file assigns, where that is JSON. */
const assigned = (script: string): unknown =>
  JSON.parse(script.slice(script.indexOf('=') + 1).replace(/;\s*$/, ''));

describe('searchXml', () => {
  it('is a line of text, corners and advances each, after a byte-order mark', () => {
    const [first, second] = searchXml(PAGE).split('\r\n');
    expect(first).toBe(`\ufeff水月:@${NUMBERS.join(':')}`);
    expect(second?.startsWith('流:@0.120000:')).toBe(true);
  });

  it('is only the mark for a page without text', () => {
    expect(searchXml(pageOf([]))).toBe('\ufeff');
  });
});

describe('olderTextPosition', () => {
  it('has unquoted keys, and the page as its index', () => {
    const script = olderTextPosition(PAGE);
    expect(script.startsWith('\ufeffpositionForPages[7]={page:7,positions:[{w:"水月",p:[')).toBe(
      true,
    );
    expect(script).toContain(`p:[${NUMBERS.join(',')}]`);
  });
});

describe('newerTextPosition', () => {
  it('has the page less one as its index, and escapes what is not ASCII', () => {
    const script = newerTextPosition(PAGE, false);
    expect(script.startsWith('positionForPages[6]={"page":7,')).toBe(true);
    expect(script).toContain('"w":"\\u6c34\\u6708"');
    expect(assigned(script)).toMatchObject({ positions: [{ p: NUMBERS.map(Number) }, {}] });
  });

  it('may be spaced', () => {
    expect(newerTextPosition(PAGE, true)).toContain(
      'positionForPages[6] = {"page":7, "positions":',
    );
  });

  it('lacks the hyphen at a line’s end', () => {
    const page = pageOf([lineAt(0, 0, 'com-', { hyphenated: true })]);
    expect(assigned(newerTextPosition(page, false))).toMatchObject({ positions: [{ w: 'com' }] });
  });
});

describe('wordPosition', () => {
  it('drops marks and spaces, which divide words, but keeps 、；《》', () => {
    const page = pageOf([lineAt(0, 0, '“水，月”读《山》、河；21 页。')]);
    expect(assigned(wordPosition(page))).toMatchObject({
      page: 7,
      positions: [
        { word: '水', left: 0.02, width: 0.02 },
        { word: '月' },
        { word: '读《山》、河；21' },
        { word: '页' },
      ],
    });
  });

  it('agrees with the words of the basic-html page', () => {
    expect(withoutMarks('水，月。读')).toBe('水月读');
  });
});
