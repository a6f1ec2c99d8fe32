import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runsInPlace, withNumbers } from '../../../../lib/layout/lines/runs-in-place.ts';
import { anyPage, shuffledPages } from '../../rebuild/arbitrary-page.ts';
import { lineAt, runAt } from '../pieces.ts';

it('gives the same runs in the same order, however they come', () => {
  fc.assert(
    fc.property(shuffledPages(anyPage), ({ page, shuffled }) => {
      expect(runsInPlace(shuffled.runs).runs).toEqual(runsInPlace(page.runs).runs);
    }),
    { seed: 20_260 },
  );
});

it('says which of the source’s runs each is', () => {
  const given = [runAt(0, 5, '下'), runAt(4, 1, '右'), runAt(0, 1, '左')];
  const { runs, numbers } = runsInPlace(given);
  expect(runs.map(({ text }) => text)).toEqual(['左', '右', '下']);
  expect(numbers.map((number) => given[number])).toEqual(runs);
});

it('tells runs at one place by their text, then by their characters’ places', () => {
  const [one, other] = [runAt(0, 0, '甲'), runAt(0, 0, '乙')];
  const exact = { ...one, edges: [0, 1] };
  const wider = { ...one, edges: [0, 1.5] };
  const expected = runsInPlace([one, other, exact, wider]).runs;
  expect(runsInPlace([wider, exact, other, one]).runs).toEqual(expected);
});

it('names the parts of a line by the source’s numbers', () => {
  expect(withNumbers(lineAt(0, 0, '渡口'), [7]).parts).toMatchObject([{ run: 7 }]);
});
