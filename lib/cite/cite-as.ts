import type { CitationSettings } from '../settings/citation-settings.ts';
import type { Citation } from './citation.ts';
import type { SourceFields } from './source.ts';
import { cite } from './styles.ts';
import { parseTemplate } from './template/parse-template.ts';
import { renderTemplate } from './template/render-template.ts';

/**
 * How the reader cites. A template that has a fault is not used: in its place stands the plain form,
 * so that what is copied is a citation whatever is typed.
 */
export function citeAs({
  style,
  template,
}: Pick<CitationSettings, 'style' | 'template'>): (source: SourceFields) => Citation {
  if (style !== 'own') return (source) => cite(style, source);
  const parsed = parseTemplate(template);
  if (!parsed.ok) return (source) => cite('plain', source);
  return (source) => renderTemplate(parsed.template, source);
}
