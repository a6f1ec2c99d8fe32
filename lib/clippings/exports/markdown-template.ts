/** What a template may name, between double braces. */
export const TEMPLATE_FIELDS = [
  'quote',
  'note',
  'tags',
  'citation',
  'publication',
  'issue',
  'title',
  'authors',
  'page',
  'flipPage',
  'url',
  'saved',
  'colour',
] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** In code units: more is no template. */
export const TEMPLATE_MAX = 10_000;

/** A link to the address, by what it says: where there is no address it is no link. */
const LINK = /\[([^\]]*)\]\(<?\{\{\s*url\s*\}\}>?\)/gu;
const FIELD = /\{\{\s*(\w+)\s*\}\}/gu;
/** What stands before a field in its line: indents, marks of quotes and of lists. */
const LIST_MARK = /(?:[-*+]|\d{1,9}[.)])(?=\s)/gu;

const isField = (name: string): name is TemplateField =>
  TEMPLATE_FIELDS.some((known) => known === name);

/** The names in a template that mean nothing. */
export const unknownFields = (template: string): string[] => [
  ...new Set(
    [...template.matchAll(FIELD)].flatMap(([, name = '']) => (isField(name) ? [] : [name])),
  ),
];

/**
 * A template with the values in the places of the fields, and without links where there is no address.
 * A line of which all fields are empty is left
 * out. A value of several lines repeats what stands before it in its line, so that `> {{quote}}` is a
 * quote as a whole; marks of lists become blank, so that it stays one item.
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<TemplateField, string>>,
): string {
  const linked = values.url === '' ? template.replace(LINK, '$1') : template;
  const lines = linked.split('\n').flatMap((line) => filledLine(line, values));
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function filledLine(line: string, values: Readonly<Record<TemplateField, string>>): string[] {
  const names = [...line.matchAll(FIELD)].map(([, name = '']) => name).filter(isField);
  if (names.length === 0) return [line];
  if (names.every((name) => values[name] === '')) return [];
  const [before = ''] = line.split('{{', 1);
  const filled = line.replace(FIELD, (whole, name: string) =>
    isField(name) ? values[name] : whole,
  );
  const [first = '', ...others] = filled.split('\n');
  const indent = before.replace(LIST_MARK, (mark) => ' '.repeat(mark.length));
  return [first, ...others.map((other) => `${indent}${other}`.trimEnd())];
}
