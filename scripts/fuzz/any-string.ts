import fc from 'fast-check';

/** The code units that are half a character: 2,048 numbers that are no character by themselves. */
const HALVES = { first: 0xd800, count: 0x800 };
const LAST_CHARACTER = 0x10ffff;

const characterOf = (place: number): string =>
  String.fromCodePoint(place < HALVES.first ? place : place + HALVES.count);

/** @throws where it is anything but one character, which tells fast-check that it cannot be made. */
function placeOf(value: unknown): number {
  const [character, ...more] = typeof value === 'string' ? value : '';
  const code = character?.codePointAt(0);
  if (code === undefined || more.length > 0) throw new Error('not one character');
  return code < HALVES.first ? code : code - HALVES.count;
}

const character = fc
  .integer({ min: 0, max: LAST_CHARACTER - HALVES.count })
  .map(characterOf, placeOf);

/**
 * Text of any characters of Unicode, and of names like `__proto__`. As `fc.string({ unit: 'binary' })`,
 * which makes a table of all million characters before the first text: 0.7 s in every worker.
 */
export const anyString = (limits: { readonly maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ ...limits, unit: character });
