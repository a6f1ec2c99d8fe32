import { type Citation, type Fragment, joinParts, link, type Part } from '../citation.ts';
import { cleanFields } from '../clean-fields.ts';
import type { SourceFields } from '../source.ts';
import type { Template } from './parse-template.ts';
import { TEMPLATE_FIELDS } from './template-fields.ts';

/** A source by the reader's own template, with its address as a link; nothing where nothing is known. */
export function renderTemplate(template: Template, fields: SourceFields): Citation {
  const clean = cleanFields(fields);
  let known = false;
  const parts = template.flatMap((part): Part[] => {
    if (!('field' in part)) return [part.text];
    const value = TEMPLATE_FIELDS[part.field].value(clean);
    if (value === undefined || value === '') return [];
    known ||= part.field !== 'mark';
    return [part.before, part.field === 'url' ? link(value) : value, part.after];
  });
  return known ? merged(joinParts(parts)) : [];
}

/** Neighbours that are set alike, as one; after `et al.` no second full stop. */
function merged(citation: Citation): Citation {
  const result: Fragment[] = [];
  for (const fragment of citation) {
    const last = result.at(-1);
    if (last && !last.link && !fragment.link) {
      const doubled = last.text.endsWith('.') && fragment.text.startsWith('.');
      result[result.length - 1] = { text: last.text + fragment.text.slice(doubled ? 1 : 0) };
    } else {
      result.push(fragment);
    }
  }
  return result;
}
