/** Tells whether a value that came from outside is a `T`. */
export type Guard<T> = (value: unknown) => value is T;

export const isString = (value: unknown): value is string => typeof value === 'string';

/** No number that JSON could not have carried. */
export const isFiniteNumber = (value: unknown): value is number => Number.isFinite(value);

export const oneOf =
  <T extends string | null>(...values: readonly T[]): Guard<T> =>
  (value): value is T =>
    values.some((known) => known === value);

export const eitherOf =
  <A, B>(isA: Guard<A>, isB: Guard<B>): Guard<A | B> =>
  (value): value is A | B =>
    isA(value) || isB(value);

/** The value, or nothing in its place. */
export const optional = <T>(isT: Guard<T>): Guard<T | undefined> =>
  eitherOf(isT, (value): value is undefined => value === undefined);

export const listOf =
  <T>(isItem: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every((item) => isItem(item));

/** A record whose fields are all as the guards say; others it may have too. */
export const recordOf = <T extends object>(
  fields: {
    readonly [Name in keyof T]-?: Guard<T[Name]>;
  },
): Guard<T> => {
  // Once, for some of them look at a hundred thousand records.
  const guards: readonly [string, Guard<unknown>][] = Object.entries(fields);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    guards.every(([name, isField]) => isField(Reflect.get(value, name)));
};
