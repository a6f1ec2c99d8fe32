import { FREQUENCIES } from '../cite/frequency.ts';
import {
  type Author,
  type Corrections,
  LANGUAGES,
  MONTH_PARTS,
  type PageRange,
  type PublicationDate,
  SEASONS,
  SOURCE_TYPES,
  type SourceFields,
} from '../cite/source.ts';
import {
  type Guard,
  isFiniteNumber,
  isString,
  listOf,
  oneOf,
  optional,
  recordOf,
} from '../messages/guard.ts';

const isTrue = (value: unknown): value is boolean => typeof value === 'boolean';

const FIELDS: { readonly [Name in keyof SourceFields]-?: Guard<SourceFields[Name]> } = {
  type: optional(oneOf(...SOURCE_TYPES)),
  publication: optional(isString),
  date: optional(
    recordOf<PublicationDate>({
      year: optional(isFiniteNumber),
      month: optional(isFiniteNumber),
      day: optional(isFiniteNumber),
      part: optional(oneOf(...MONTH_PARTS)),
      season: optional(oneOf(...SEASONS)),
    }),
  ),
  volume: optional(isString),
  issue: optional(isString),
  special: optional(isString),
  title: optional(isString),
  authors: optional(listOf(recordOf<Author>({ name: isString, organisation: optional(isTrue) }))),
  issn: optional(isString),
  frequency: optional(oneOf(...FREQUENCIES)),
  publisher: optional(isString),
  place: optional(isString),
  url: optional(isString),
  flipPage: optional(isFiniteNumber),
  pages: optional(
    recordOf<PageRange>({ first: isString, last: optional(isString), counted: optional(isTrue) }),
  ),
  language: optional(oneOf(...LANGUAGES)),
  accessed: optional(isString),
};

/** The fields of a source, as outside data may claim to be them. */
export const isSourceFields: Guard<SourceFields> = recordOf<SourceFields>(FIELDS);

const guards: readonly [string, Guard<unknown>][] = Object.entries(FIELDS);

/** A reader's corrections: any field may also be null, which says that the source has none. */
export const isCorrections: Guard<Corrections> = (value): value is Corrections =>
  typeof value === 'object' &&
  value !== null &&
  guards.every(([name, isField]) => {
    const own: unknown = Reflect.get(value, name);
    return own === null || isField(own);
  });

/** The same without what is no field of a source, and without fields that are undefined. */
export const onlyFields = (source: Corrections): Corrections =>
  Object.fromEntries(
    Object.entries(source).filter(
      ([name, value]) => Object.hasOwn(FIELDS, name) && value !== undefined,
    ),
  );
