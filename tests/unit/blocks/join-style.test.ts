import { expect, it } from 'vitest';
import { joinStyleOf } from '../../../lib/blocks/join-style.ts';
import { linesAt } from '../layout/pieces.ts';

const lines = linesAt(0, 0, ['The well-known ferry was com-', 'plete; Ferries wait']);

it('knows the words of the page, however they are capitalised', () => {
  const { knows } = joinStyleOf(lines);
  expect(['ferry', 'Ferry', 'ferries', 'well-known'].every(knows)).toBe(true);
  expect(['complete', 'well', 'boat'].some(knows)).toBe(false);
});
