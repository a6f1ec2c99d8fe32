import { type Citation, citationText } from './citation.ts';
import { cleanFields } from './clean-fields.ts';
import { bibtex } from './exports/bibtex.ts';
import { cslJson } from './exports/csl-json.ts';
import { ris } from './exports/ris.ts';
import type { SourceFields } from './source.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { GBT_2015, GBT_2025, gbt7714 } from './styles/gbt7714.ts';
import { mla } from './styles/mla.ts';
import { plain } from './styles/plain.ts';

/** Each style by its name, as the reader and the command line choose it. */
const FORMATTERS = {
  'gbt7714-2015': (fields) => gbt7714(fields, GBT_2015, 'note'),
  'gbt7714-2025': (fields) => gbt7714(fields, GBT_2025, 'note'),
  'gbt7714-2015-author-date': (fields) => gbt7714(fields, GBT_2015, 'author-date'),
  'gbt7714-2025-author-date': (fields) => gbt7714(fields, GBT_2025, 'author-date'),
  apa,
  mla,
  chicago,
  plain,
} as const satisfies Readonly<Record<string, (fields: SourceFields) => Citation>>;

/** The formats for reference managers, each a text of many sources. */
const EXPORTERS = { ris, bibtex, 'csl-json': cslJson } as const;

export type Style = keyof typeof FORMATTERS;
export type ExportFormat = keyof typeof EXPORTERS;

export const STYLES: readonly Style[] = [
  'gbt7714-2015',
  'gbt7714-2025',
  'gbt7714-2015-author-date',
  'gbt7714-2025-author-date',
  'apa',
  'mla',
  'chicago',
  'plain',
];
export const EXPORT_FORMATS = [
  'ris',
  'bibtex',
  'csl-json',
] as const satisfies readonly ExportFormat[];

/**
 * A citation in one of the styles; empty where nothing is known. Never throws, never reads a clock:
 * the day of reading is one of the fields.
 */
export const cite = (style: Style, fields: SourceFields): Citation =>
  FORMATTERS[style](cleanFields(fields));

/** The same as plain text. */
export const citeText = (style: Style, fields: SourceFields): string =>
  citationText(cite(style, fields));

/** Sources for a reference manager, in the order given. */
export const exportSources = (format: ExportFormat, sources: readonly SourceFields[]): string =>
  EXPORTERS[format](sources.map(cleanFields));
