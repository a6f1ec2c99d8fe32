/**
 * A JSON value as text that is the same for equal values, whatever the order of their fields; a field
 * that is undefined counts as missing.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, own]) => own !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, own]) => `${JSON.stringify(name)}:${canonical(own)}`).join()}}`;
}
