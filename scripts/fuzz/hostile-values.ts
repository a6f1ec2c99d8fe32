import fc from 'fast-check';
import { anyString } from './any-string.ts';

/** Values that a parser may trip over. */
const HOSTILE: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1e308,
  2 ** 53,
  true,
  [],
  {},
  '\ud800',
  '\u0000\u202e',
  'javascript:alert(1)',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://a")',
  '長'.repeat(5_000),
  JSON.parse('{"__proto__":{"kind":"x"},"constructor":1,"length":-1}'),
  Array.from({ length: 300 }, () => null),
];

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.jsonValue({ maxDepth: 3 }),
  anyString({ maxLength: 40 }),
);

/** Pieces of a format in any order, with anything between them. */
export const textOf = (...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
        { weight: 1, arbitrary: anyString({ maxLength: 8 }) },
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join(''));

/** What is nearly one of the examples: as it is, with some of it replaced, or something else. */
export const nearly = (...examples: readonly unknown[]): fc.Arbitrary<unknown> => {
  const example = fc.constantFrom(...examples);
  const changes = fc.array(fc.tuple(fc.nat(), hostileValue), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 1, arbitrary: example },
    { weight: 2, arbitrary: hostileValue },
    {
      weight: 7,
      arbitrary: fc
        .tuple(example, changes)
        .map(([own, all]) => all.reduce((value, [at, other]) => replaced(value, at, other), own)),
    },
  );
};

/** A value with one of the values within it, by its number, in which another stands instead. */
function replaced(value: unknown, at: number, other: unknown): unknown {
  const count = countOf(value);
  const wanted = at % count;
  if (wanted === 0 || typeof value !== 'object' || value === null) return other;
  let before = 1;
  const entries = Object.entries(value).map(([key, own]): [string, unknown] => {
    const [from, size] = [before, countOf(own)];
    before += size;
    const isHere = wanted >= from && wanted < from + size;
    return [key, isHere ? replaced(own, wanted - from, other) : own];
  });
  return Array.isArray(value) ? entries.map(([, own]) => own) : Object.fromEntries(entries);
}

/** How many values there are in a value, itself among them. */
const countOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((all: number, own) => all + countOf(own), 1)
    : 1;
