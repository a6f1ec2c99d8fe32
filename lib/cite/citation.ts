/** A part of a citation that is set in one way. */
export interface Fragment {
  readonly text: string;
  readonly italic?: true;
  /** The text is an address and may be a link to it. */
  readonly link?: true;
}

/** A citation as it is set: the fragments follow one another without anything between. */
export type Citation = readonly Fragment[];

export const citationText = (citation: Citation): string =>
  citation.map(({ text }) => text).join('');

/** What may be put into a citation; what is not known is `undefined`. */
export type Part = string | Fragment | undefined;

export const italic = (text: string | undefined): Fragment | undefined =>
  text === undefined ? undefined : { text, italic: true };

export const link = (text: string | undefined): Fragment | undefined =>
  text === undefined ? undefined : { text, link: true };

const fragment = (part: string | Fragment): Fragment =>
  typeof part === 'string' ? { text: part } : part;

const isThere = (part: Part): part is string | Fragment =>
  part !== undefined && (typeof part === 'string' ? part : part.text) !== '';

/** The parts that are known, one after the other, with `between` between each two. */
export function joinParts(parts: readonly Part[], between = ''): Fragment[] {
  const known = parts.filter(isThere).map(fragment);
  return known.flatMap((part, at) =>
    at === 0 || between === '' ? [part] : [{ text: between }, part],
  );
}

/** Groups of parts, those that hold anything, with `between` between each two. */
export function joinGroups(groups: readonly Citation[], between: string): Fragment[] {
  const known = groups.filter((group) => citationText(group) !== '');
  return known.flatMap((group, at) => (at === 0 ? [...group] : [{ text: between }, ...group]));
}

/** Marks after which no full stop or comma stands; closing quotation marks may follow them. */
const ENDED = /[.?!。？！…．][”’"'」』]*$/u;

export const endsWithMark = (text: string): boolean => ENDED.test(text);

/** Ends a part with a full stop where it has no mark of its own. */
export function stopped(citation: Citation): Fragment[] {
  const text = citationText(citation);
  return text === '' || endsWithMark(text) ? [...citation] : [...citation, { text: '.' }];
}

/** Sentences, each with its full stop, a space between them. */
export const sentences = (groups: readonly Citation[]): Fragment[] =>
  joinGroups(groups.map(stopped), ' ');
