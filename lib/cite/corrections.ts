import { isFiniteNumber, isString, listOf, oneOf, optional, recordOf } from '../messages/guard.ts';
import { FREQUENCIES } from './frequency.ts';
import {
  type Author,
  type Corrections,
  LANGUAGES,
  MONTH_PARTS,
  type PublicationDate,
  SEASONS,
  SOURCE_TYPES,
  type SourceFields,
  settle,
} from './source.ts';

/**
 * Where a correction holds. What is the same in all issues is kept for the publication, so that it
 * is typed once and not once an issue.
 */
export const SCOPES = ['publication', 'book', 'article'] as const;
export type CorrectionScope = (typeof SCOPES)[number];

/** The fields that a reader corrects, and how far each correction reaches. */
const SCOPE_OF = {
  type: 'publication',
  frequency: 'publication',
  issn: 'publication',
  publisher: 'publication',
  place: 'publication',
  publication: 'book',
  date: 'book',
  volume: 'book',
  issue: 'book',
  special: 'book',
  language: 'book',
  title: 'article',
  authors: 'article',
} as const satisfies Partial<Record<keyof SourceFields, CorrectionScope>>;

export type CorrectableField = keyof typeof SCOPE_OF;

/** What is corrected, by where it holds. */
export type KeptCorrections = Readonly<Record<CorrectionScope, Corrections>>;

export const NO_CORRECTIONS: KeptCorrections = { publication: {}, book: {}, article: {} };

/** The fields to cite: what was read, the narrowest correction on top. */
export const correctedFields = (read: SourceFields, kept: KeptCorrections): SourceFields =>
  settle(read, ...SCOPES.map((scope) => kept[scope]));

const isField = (name: string): name is CorrectableField => name in SCOPE_OF;
const FIELDS: readonly CorrectableField[] = Object.keys(SCOPE_OF).filter(isField);

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * What to keep so that a new reading of the same source is corrected to what the reader has it as. A
 * field that is as it was read is no correction; one that the reader emptied is null.
 *
 * @param read what was read of the source
 * @param edited what the reader has it as
 */
export function correctionsOf(read: SourceFields, edited: SourceFields): KeptCorrections {
  const within = (scope: CorrectionScope): Corrections =>
    Object.fromEntries(
      FIELDS.filter((name) => SCOPE_OF[name] === scope && !same(read[name], edited[name])).map(
        (name) => [name, edited[name] ?? null] as const,
      ),
    );
  return { publication: within('publication'), book: within('book'), article: within('article') };
}

/** The same in one, for what is corrected by itself: a clipping, which has a source of its own. */
export const allCorrectionsOf = (read: SourceFields, edited: SourceFields): Corrections =>
  Object.assign({}, ...Object.values(correctionsOf(read, edited)));

const isDate = recordOf<{ [K in keyof PublicationDate]: PublicationDate[K] | undefined }>({
  year: optional(isFiniteNumber),
  month: optional(isFiniteNumber),
  day: optional(isFiniteNumber),
  part: optional(oneOf(...MONTH_PARTS)),
  season: optional(oneOf(...SEASONS)),
});
const isAuthors = listOf(
  recordOf<{ name: Author['name']; organisation: boolean | undefined }>({
    name: isString,
    organisation: optional((value): value is boolean => typeof value === 'boolean'),
  }),
);

const GUARDS: Readonly<Record<CorrectableField, (value: unknown) => boolean>> = {
  type: oneOf(...SOURCE_TYPES),
  frequency: oneOf(...FREQUENCIES),
  issn: isString,
  publisher: isString,
  place: isString,
  publication: isString,
  date: isDate,
  volume: isString,
  issue: isString,
  special: isString,
  language: oneOf(...LANGUAGES),
  title: isString,
  authors: isAuthors,
};

/** Fields of which each is null or what it must be. */
const areCorrections = (fields: Readonly<Record<string, unknown>>): fields is Corrections =>
  FIELDS.every((name) => {
    const value = fields[name];
    return value === undefined || value === null || GUARDS[name](value);
  });

/**
 * Stored corrections, whatever is stored: a field that is not what it should be is left out, and the
 * others are kept.
 */
export function parseCorrections(value: unknown): Corrections {
  if (typeof value !== 'object' || value === null) return {};
  const fields = Object.fromEntries(
    FIELDS.flatMap((name) => {
      const field: unknown = Reflect.get(value, name);
      return field === null || (field !== undefined && GUARDS[name](field)) ? [[name, field]] : [];
    }),
  );
  return areCorrections(fields) ? fields : {};
}
