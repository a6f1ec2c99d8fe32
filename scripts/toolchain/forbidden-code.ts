/** What no source that reaches a browser may hold, with the reason. The linter has no rule for it. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern:
      /\b(?:inner|outer)HTML\s*\+?=(?!=)|\binsertAdjacentHTML\b|\bcreateContextualFragment\b/,
    reason: 'text of a page would become markup',
  },
  { pattern: /\bdocument\s*\.\s*write(?:ln)?\b/, reason: 'it throws the page away' },
  {
    pattern: /\bnew\s+Function\b|\beval\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
    reason: 'text would be run',
  },
];

/** The folders whose files reach a browser. */
const SHIPPED = ['lib/', 'components/', 'entrypoints/'];

/**
 * What a file holds that it must not, one line each.
 * @param file its path from the project's folder, with `/`
 */
export function forbiddenCode(file: string, source: string): string[] {
  if (!SHIPPED.some((folder) => file.startsWith(folder))) return [];
  return FORBIDDEN.flatMap(({ pattern, reason }) => {
    const [found] = pattern.exec(source) ?? [];
    return found === undefined ? [] : [`${found}: ${reason}`];
  });
}
