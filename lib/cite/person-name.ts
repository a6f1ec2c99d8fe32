import { isHan, isHangul, isKana } from '../prose/script.ts';
import type { Author } from './source.ts';

/**
 * How a name is put together. `whole` is written as it stands everywhere: Chinese, Japanese and
 * Korean names, whose order is already family first; bodies; and single words.
 */
export type PersonName =
  | { readonly kind: 'whole'; readonly text: string; readonly eastAsian: boolean }
  | {
      readonly kind: 'western';
      readonly family: string;
      readonly given: string;
      /** `Jr.`, `III`; empty for most. */
      readonly suffix: string;
    };

const BODY =
  /\b(?:the|of|for|and|university|institute|society|department|committee|commission|association|agency|bureau|staff|office|ministry|council|cent(?:er|re)|company|inc|ltd|group|team|editors?|press|news|union|foundation|library|museum|college|organi[sz]ation|times|post)\b/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
/** Written small, they begin the family name: van der Berg, de la Cruz. */
const PARTICLE =
  /^(?:af|al|bin|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|zu|zur)$/u;

/** Whether a text is written in Chinese, Japanese or Korean, as its first letter tells. */
export function isEastAsian(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0].codePointAt(0) ?? 0;
  return isHan(first) || isKana(first) || isHangul(first);
}

/** Chinese characters spaced out on the page (`张 三`) are one name. */
const closed = (text: string): string =>
  text.replace(/(?<=[\p{Script=Han}·])\s+(?=[\p{Script=Han}·])/gu, '');

/** Takes a name apart. Names in Chinese characters are kept whole, translated ones too. */
export function personName({ name, organisation }: Author): PersonName {
  if (isEastAsian(name)) return { kind: 'whole', text: closed(name), eastAsian: true };
  const words = name.split(' ');
  const comma = /^([^,]+),\s*(.+)$/u.exec(name);
  const body = organisation || (BODY.test(name) && comma === null);
  if (body || (words.length === 1 && comma === null)) {
    return { kind: 'whole', text: name, eastAsian: false };
  }
  if (comma && !SUFFIX.test(comma[2] ?? '')) return inverted(comma[1] ?? '', comma[2] ?? '');
  return inOrder(name.replaceAll(',', '').split(' '), name);
}

/** `Family, Given` and `Family, Given, Jr.` */
function inverted(family: string, rest: string): PersonName {
  const words = rest.split(/[\s,]+/u).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const suffix = words.length > 1 && SUFFIX.test(last) ? last : '';
  const given = (suffix === '' ? words : words.slice(0, -1)).join(' ');
  return { kind: 'western', family: family.trim(), given, suffix };
}

/** `Given van Family Jr.` */
function inOrder(words: readonly string[], name: string): PersonName {
  const last = words.at(-1) ?? '';
  const suffix = SUFFIX.test(last) ? last : '';
  const rest = suffix === '' ? words : words.slice(0, -1);
  if (rest.length < 2) return { kind: 'whole', text: name, eastAsian: false };
  const particle = rest.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  const at = particle > 0 && particle < rest.length - 1 ? particle : rest.length - 1;
  return {
    kind: 'western',
    family: rest.slice(at).join(' '),
    given: rest.slice(0, at).join(' '),
    suffix,
  };
}

/**
 * The first letters of given names: `Jean-Luc M.` as `J-L M`, or with `dot` `.` as `J.-L. M.`
 *
 * @param dot what stands after each letter
 */
export function initials(given: string, dot = ''): string {
  const words = given.split(/[\s.]+/u).filter((word) => /\p{L}/u.test(word));
  return words
    .map((word) =>
      word
        .split(/[-‐]/u)
        .flatMap((part) => /\p{L}/u.exec(part)?.[0].toUpperCase() ?? [])
        .map((letter) => letter + dot)
        .join('-'),
    )
    .join(' ');
}
