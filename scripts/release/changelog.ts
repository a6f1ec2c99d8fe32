/**
 * What a changelog says of a version; null where it has no such heading, or nothing under it.
 *
 * @param changelog Markdown with a heading of the second level for each version
 */
export function changesOf(changelog: string, version: string): string | null {
  const [, ...sections] = changelog.split(/^## /mu);
  const own = sections.find((section) => section.split(/\s/u, 1)[0] === version);
  const text = own?.replace(/^.*\n/u, '').trim() ?? '';
  return text === '' ? null : text;
}
