import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBookSettings } from '../../../../lib/sources/book-files/book-settings.ts';
import { fromRoot } from '../../../../scripts/toolchain/root.ts';

const DEFAULTS = `var bookConfig = { appName:'flippdf', totalPageCount : 0,
  bookTitle:"FLIPBUILDER", searchPositionJS:undefined };`;

describe('readBookSettings', () => {
  it('takes an older book’s last assignment of a setting', () => {
    const script = `${DEFAULTS};bookConfig.bookTitle="河上"; bookConfig.totalPageCount=68;
      bookConfig.totalPageCountless=3;bookConfig.RightToLeft="No";
      bookConfig.language=language[0].language; function f(s){ return s.totalPageCount; }`;
    expect(readBookSettings(script)).toEqual({
      title: '河上',
      pageCount: 68,
      pictures: null,
      rightToLeft: false,
    });
  });

  it('reads settings that are assigned as a whole', () => {
    const script =
      'var bookConfig = {totalPageCount: "12", bookTitle: "River", RightToLeft: true};';
    expect(readBookSettings(script)).toMatchObject({
      title: 'River',
      pageCount: 12,
      rightToLeft: true,
    });
  });

  it('reads what a newer book leaves readable', () => {
    const script = `var htmlConfig = {"bookConfig":"v010001102c6co3JeiCu24ec16","language":[{}],
      "meta":{"title":"河上","pageCount":40},
      "fliphtml5_pages":[{"n":["9f3a.webp","9f3a.svg"],"t":"./files/thumb/1.jpg"},
        {"n":["./files/large/77ab.jpg?1"]}]};`;
    expect(readBookSettings(script)).toEqual({
      title: '河上',
      pageCount: 40,
      pictures: ['files/large/9f3a.webp', 'files/large/77ab.jpg?1'],
      rightToLeft: false,
    });
  });

  it('counts the pictures where nothing else tells', () => {
    const script = `${DEFAULTS} var fliphtml5_pages=[
      {"l":"../files/mobile/1.jpg","n":"x"},{"l":"./files/mobile/2.jpg"},{}];`;
    expect(readBookSettings(script)).toMatchObject({
      pageCount: 3,
      pictures: ['files/mobile/1.jpg', 'files/mobile/2.jpg', null],
    });
  });

  it.each(['http://b.test/1.jpg', '//b.test/1.jpg', '/1.jpg', 'files/../../1.jpg', 'data:x,1', ''])(
    'takes no picture from %j, which is outside the book',
    (address) => {
      const script = `fliphtml5_pages=[{"n":${JSON.stringify(address)}}]`;
      expect(readBookSettings(script).pictures).toEqual([null]);
    },
  );

  it.each(['-3', '1.5', '1e9', '"many"', 'null'])('takes %s for no count', (count) => {
    expect(readBookSettings(`bookConfig.totalPageCount=${count};`).pageCount).toBeNull();
  });

  it('reads our sample’s', () => {
    const script = readFileSync(fromRoot('sample/book/mobile/javascript/config.js'), 'utf8');
    expect(readBookSettings(script)).toMatchObject({ pageCount: 16 });
  });

  it('reads something of any script', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('bookConfig=', 'bookConfig.bookTitle=', 'htmlConfig={', 'fliphtml5_pages=['),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(Object.keys(readBookSettings(pieces.join('')))).toHaveLength(4);
      }),
    );
  });
});
