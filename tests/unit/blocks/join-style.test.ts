import { expect, it } from 'vitest';
import { joinStyleOf } from '../../../lib/blocks/join-style.ts';
import { exactPage, linesAt } from '../layout/pieces.ts';

const lines = linesAt(0, 0, ['The well-known ferry was com-', 'plete; Ferries wait']);

it('knows the words of the page, however they are capitalised', () => {
  const { knows } = joinStyleOf(lines, exactPage([]));
  expect(['ferry', 'Ferry', 'ferries', 'well-known'].every(knows)).toBe(true);
  expect(['complete', 'well', 'boat'].some(knows)).toBe(false);
});

it('knows those of the text from elsewhere too', () => {
  const page = { ...exactPage([]), knownText: ['the complete ferry'] };
  expect(joinStyleOf(lines, page).knows('complete')).toBe(true);
});
