import { describe, expect, it } from 'vitest';
import { shownQuote } from '../../../../../components/panel/list/shown-quote.ts';
import { clipping } from '../../../clippings/any-clipping.ts';

const OWN = clipping({ quote: '默认的程序员看着鼠标' });
/** 默认 became 預設 unit for unit; 程序员 and 鼠标 became other words as a whole. */
const CONVERTED = {
  text: '預設的程式設計師看著滑鼠',
  alignment: [{ from: 3, to: 8, start: 3, end: 6 }],
};

const found = (hits: readonly (readonly [number, number])[]) =>
  shownQuote(
    { clipping: OWN, quoteHits: hits.map(([from, to]) => ({ from, to })) },
    () => CONVERTED,
  ).hits.map(({ from, to }) => CONVERTED.text.slice(from, to));

describe('a quote in the list', () => {
  it('has the hits of the search where they are shown', () => {
    expect(found([[0, 2]])).toEqual(['預設']);
    expect(found([[8, 10]])).toEqual(['滑鼠']);
  });

  it('marks a word that became another as a whole, and once', () => {
    expect(found([[3, 5]])).toEqual(['程式設計師']);
    expect(
      found([
        [3, 4],
        [5, 6],
        [6, 7],
      ]),
    ).toEqual(['程式設計師', '看']);
  });

  it('is as it is kept where it is not converted', () => {
    const shown = { clipping: OWN, quoteHits: [{ from: 0, to: 2 }] };
    expect(shownQuote(shown, undefined)).toEqual({
      text: OWN.capture.quote,
      hits: shown.quoteHits,
    });
  });
});
