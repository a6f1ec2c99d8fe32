import { initials, type PersonName, personName } from '../person-name.ts';
import type { Author } from '../source.ts';

const suffixed = (name: string, suffix: string): string =>
  suffix === '' ? name : `${name}, ${suffix}`;

/** `Reed, A. M.`, `Peebles, P. Z., Jr.`: family name, initials with stops. */
export function familyAndInitials(name: PersonName): string {
  if (name.kind === 'whole') return name.text;
  const letters = initials(name.given, '.');
  return suffixed(letters === '' ? name.family : `${name.family}, ${letters}`, name.suffix);
}

/** `Reed, Ada M.`: as the first author of an entry is sorted. */
export function familyFirst(name: PersonName): string {
  if (name.kind === 'whole') return name.text;
  return suffixed(name.given === '' ? name.family : `${name.family}, ${name.given}`, name.suffix);
}

/** `Ada M. Reed Jr.`: as one says it. */
export function asSpoken(name: PersonName): string {
  if (name.kind === 'whole') return name.text;
  return [name.given, name.family, name.suffix].filter((part) => part !== '').join(' ');
}

/** `A`, `A and B`, `A, B, and C`. */
export function seriesOf(names: readonly string[], and: string): string {
  if (names.length <= 2) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}`;
}

export const namesOf = (authors: readonly Author[] | undefined): PersonName[] =>
  (authors ?? []).map(personName);
