import type { SourceFields } from './source.ts';

/** The fields that are text in the source's language; a number or an address is none. */
const TEXT_FIELDS = ['publication', 'special', 'title', 'publisher', 'place'] as const;

/** The texts of a source: its fields in a fixed order, then its authors. */
export const sourceTexts = (source: SourceFields): string[] => [
  ...TEXT_FIELDS.map((field) => source[field] ?? ''),
  ...(source.authors ?? []).map(({ name }) => name),
];

/** A source with other texts, which stand in the order of `sourceTexts`. */
export function withSourceTexts(source: SourceFields, texts: readonly string[]): SourceFields {
  const fields = TEXT_FIELDS.flatMap((field, at) =>
    source[field] === undefined ? [] : [[field, texts[at]] as const],
  );
  const names = texts.slice(TEXT_FIELDS.length);
  return {
    ...source,
    ...Object.fromEntries(fields),
    ...(source.authors && {
      authors: source.authors.map((author, at) => ({ ...author, name: names[at] ?? author.name })),
    }),
  };
}
