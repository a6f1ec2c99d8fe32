import type { SourceFields } from '../../cite/source.ts';
import { type ExportFormat, exportSources } from '../../cite/styles.ts';
import type { Clipping } from '../clipping.ts';
import { clippingFields } from '../labels.ts';

/**
 * The sources of clippings for a reference manager, in the order in which they first come. Passages
 * from the same pages of one article are one source.
 */
export function references(clippings: readonly Clipping[], format: ExportFormat): string {
  const sources = new Map<string, SourceFields>();
  for (const clipping of clippings) {
    const source = clippingFields(clipping);
    const key = keyOf(source);
    if (!sources.has(key)) sources.set(key, source);
  }
  return exportSources(format, [...sources.values()]);
}

/** By what is cited of it: neither the day of reading nor the viewer's page makes another source. */
const keyOf = ({ accessed, flipPage, url, ...cited }: SourceFields): string =>
  JSON.stringify(Object.entries(cited).toSorted(([one], [other]) => (one < other ? -1 : 1)));
