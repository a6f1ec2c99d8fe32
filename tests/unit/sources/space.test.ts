import { expect, it } from 'vitest';
import { isSpace } from '../../../lib/prose/script.ts';
import { isSpaceUnit } from '../../../lib/sources/space.ts';

it('knows the same white space as lib/prose, of every code unit', () => {
  const differing: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    if (isSpaceUnit(code) !== isSpace(String.fromCharCode(code))) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});
