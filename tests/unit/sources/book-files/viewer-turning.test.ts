import { describe, expect, it } from 'vitest';
import {
  labelledPages,
  namedPage,
  picturedPage,
  type ShownPages,
  spreadOf,
  type TurningSigns,
  turnedAddress,
  turnedTo,
} from '../../../../lib/sources/book-files/viewer-turning.ts';

const NOTHING: TurningSigns = { named: null, label: null, pictures: null };

describe('namedPage', () => {
  it.each([
    ['http://a.test/index.html#p=61', 61],
    ['http://a.test/#zoom=1&p=7', 7],
    ['http://a.test/index.html#p=60-61', 60],
    ['http://a.test/index.html#p=0', null],
    ['http://a.test/index.html#p=', null],
    ['http://a.test/index.html#map=3', null],
    ['http://a.test/index.html?p=3', null],
    ['http://a.test/index.html', null],
  ])('of %s is %s', (address, page) => {
    expect(namedPage(address)).toBe(page);
  });

  it('is what an address was turned to', () => {
    expect(turnedAddress('http://a.test/20221121.html#p=3', 61)).toBe(
      'http://a.test/20221121.html#p=61',
    );
  });
});

describe('labelledPages', () => {
  it.each<[string, ShownPages | null]>([
    ['61/120', [61]],
    ['60-61 / 120', [60, 61]],
    ['60–61/120', [60, 61]],
    ['第 61 页', [61]],
    [' 61 ', [61]],
    ['61/90', null],
    ['130/120', null],
    ['60-70/120', null],
    ['0/120', null],
    ['2022-11-21', null],
    ['Page', null],
    ['', null],
  ])('of %j is %j', (label, pages) => {
    expect(labelledPages(label, 120, true)).toEqual(pages);
  });

  it('needs the count of pages in it, where that is not known or the number is not alone', () => {
    expect(labelledPages('61/120', null, true)).toEqual([61]);
    expect(labelledPages('61', null, true)).toBeNull();
    expect(labelledPages('61', 120, false)).toBeNull();
  });
});

describe('picturedPage', () => {
  it.each([
    ['http://a.test/b/files/mobile/61.jpg', 61],
    ['http://a.test/b/files/large/61.webp?x=1', 61],
    ['http://a.test/b/files/thumb/61.jpg', null],
    ['http://a.test/b/files/mobile-ext/61.jpg', null],
    ['http://a.test/logo.png', null],
  ])('of %s is %s', (address, page) => {
    expect(picturedPage(address, null)).toBe(page);
  });

  it('knows pictures by the names in the settings', () => {
    const named = ['files/large/9f3a.webp?1', null, 'files/large/77ab.jpg'];
    expect(picturedPage('http://a.test/b/files/large/77ab.jpg?2', named)).toBe(3);
    expect(picturedPage('http://a.test/b/files/large/9f3a.webp', named)).toBe(1);
    expect(picturedPage('http://a.test/b/files/large/none.jpg', named)).toBeNull();
  });
});

describe('spreadOf', () => {
  it.each<[number[], ShownPages | null]>([
    [[3], [3]],
    [
      [3, 2, 3],
      [2, 3],
    ],
    [[2, 4], null],
    [[2, 3, 4], null],
    [[9], null],
    [[], null],
  ])('of %j is %j', (pages, spread) => {
    expect(spreadOf(pages, 8)).toEqual(spread);
  });
});

describe('turnedTo', () => {
  it('takes the toolbar first, then the pictures, then the address', () => {
    const all: TurningSigns = { named: 61, label: [60, 61], pictures: [62] };
    expect(turnedTo(null, all)).toEqual([60, 61]);
    expect(turnedTo(null, { ...all, label: null })).toEqual([62]);
    expect(turnedTo(null, { ...NOTHING, named: 61 })).toEqual([61]);
    expect(turnedTo(null, NOTHING)).toEqual([1]);
  });

  const turn = (from: Partial<TurningSigns>, to: Partial<TurningSigns>): ShownPages => {
    const signs = { ...NOTHING, ...from };
    return turnedTo({ signs, pages: turnedTo(null, signs) }, { ...NOTHING, ...to });
  };

  it('follows whichever has changed', () => {
    const from: TurningSigns = { named: 61, label: [60, 61], pictures: [60, 61] };
    expect(turn(from, { ...from, label: [62, 63] })).toEqual([62, 63]);
    expect(turn(from, { ...from, pictures: [62, 63] })).toEqual([62, 63]);
    expect(turn(from, { ...from, named: 3 })).toEqual([3]);
  });

  it('stays where nothing has changed, or a sign has gone', () => {
    const from: TurningSigns = { named: 9, label: [60, 61], pictures: [60, 61] };
    expect(turn(from, from)).toEqual([60, 61]);
    expect(turn(from, NOTHING)).toEqual([60, 61]);
  });

  it('takes a sign that appears for a turning only where nothing else was known', () => {
    expect(turn({ named: 61 }, { named: 61, label: [60] })).toEqual([61]);
    expect(turn({ named: 61 }, { named: 61, pictures: [60] })).toEqual([61]);
    expect(turn({}, { label: [60, 61] })).toEqual([60, 61]);
    expect(turn({}, { pictures: [60] })).toEqual([60]);
  });

  it('keeps the spread when the address names one of its pages', () => {
    const from: TurningSigns = { named: null, label: [60, 61], pictures: null };
    expect(turn(from, { ...from, named: 61 })).toEqual([60, 61]);
  });
});
