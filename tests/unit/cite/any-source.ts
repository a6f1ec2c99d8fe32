import fc from 'fast-check';
import { FREQUENCIES } from '../../../lib/cite/frequency.ts';
import {
  LANGUAGES,
  MONTH_PARTS,
  SEASONS,
  SOURCE_TYPES,
  type SourceFields,
} from '../../../lib/cite/source.ts';
import { anyString } from '../../../scripts/fuzz/any-string.ts';

/** Words as sources have them: no marks that a citation itself puts between its parts. */
const words = fc
  .array(
    fc.constantFrom('江岸', '旧事', '《河上》', '“江风”', 'Harbour', 'tide', 'von', 'Ä', '？'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' '));
const number = fc.integer({ min: 1, max: 2000 }).map(String);

const sourceOf = (text: fc.Arbitrary<string>): fc.Arbitrary<SourceFields> =>
  fc.record(
    {
      type: fc.constantFrom(...SOURCE_TYPES),
      publication: text,
      date: fc.record(
        {
          year: fc.integer({ min: -1, max: 12_000 }),
          month: fc.integer({ min: -1, max: 14 }),
          day: fc.integer({ min: 0, max: 40 }),
          part: fc.constantFrom(...MONTH_PARTS),
          season: fc.constantFrom(...SEASONS),
        },
        { requiredKeys: [] },
      ),
      volume: number,
      issue: fc.oneof(number, fc.constantFrom('7-8', '07–08')),
      special: fc.constantFrom('增刊', '特刊', 'Supplement'),
      title: text,
      authors: fc.array(
        fc.record({ name: text, organisation: fc.boolean() }, { requiredKeys: ['name'] }),
        { maxLength: 25 },
      ),
      frequency: fc.constantFrom(...FREQUENCIES),
      issn: fc.constant('1234-5679'),
      publisher: text,
      place: text,
      url: fc.constant('http://magazine.test/book/index.html#p=3'),
      flipPage: fc.integer({ min: 1, max: 99 }),
      pages: fc.record(
        { first: number, last: number, counted: fc.boolean() },
        { requiredKeys: ['first'] },
      ),
      language: fc.constantFrom(...LANGUAGES),
      accessed: fc.constantFrom('2026-11-23', 'yesterday'),
    },
    { requiredKeys: [] },
  );

/** Sources of which any field may be missing, or a number beyond its bounds. */
export const anySource = sourceOf(words);

/** The same with any text at all, empty and hostile. */
export const wildSource = sourceOf(fc.oneof(fc.string(), anyString()));
