import { fieldNamed, type TemplateFieldKey } from './template-fields.ts';

/** A piece of a template: text as it stands, or a field. */
export type TemplatePart =
  | { readonly text: string }
  | {
      readonly field: TemplateFieldKey;
      /** Stands there only with a value: the 第 and 期 of 第8期. */
      readonly before: string;
      readonly after: string;
    };

export type Template = readonly TemplatePart[];

/** What is wrong with a template, and where: an offset into its text. */
export type TemplateFault =
  | { readonly kind: 'unknown-field'; readonly at: number; readonly name: string }
  /** Braces with nothing in them. */
  | { readonly kind: 'empty-field'; readonly at: number }
  /** `{` without its `}`, or another `{` before it. */
  | { readonly kind: 'unclosed'; readonly at: number }
  /** `}` without a `{` before it. */
  | { readonly kind: 'unopened'; readonly at: number }
  /** More than two bars within braces. */
  | { readonly kind: 'too-many-bars'; readonly at: number }
  /** There is no field at all, so that all sources would be cited alike. */
  | { readonly kind: 'no-field'; readonly at: number }
  | { readonly kind: 'too-long'; readonly at: number };

export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/** In code units; far beyond any citation. */
export const TEMPLATE_MAX = 1_000;

const TOKENS = /\{\{|\}\}|[{}]/gu;

/** Braces and bars as a Chinese keyboard sets them, one code unit for one. */
const halfWidthMarks = (source: string): string =>
  source.replaceAll('｛', '{').replaceAll('｝', '}').replaceAll('｜', '|');

/**
 * A reader's own template, `{作者}：《{题名}》，{第|期|期}`, taken apart. A field stands in braces by
 * its name in any language; text parted from it by a bar stands there only where the source tells the
 * field. `{{` and `}}` are braces themselves.
 *
 * @returns the template, or all that is wrong with it, in its order
 */
export function parseTemplate(source: string): ParsedTemplate {
  if (source.length > TEMPLATE_MAX) {
    return { ok: false, faults: [{ kind: 'too-long', at: TEMPLATE_MAX }] };
  }
  const parser = new TemplateParser(halfWidthMarks(source));
  return parser.parse();
}

class TemplateParser {
  readonly #source: string;
  readonly #parts: TemplatePart[] = [];
  readonly #faults: TemplateFault[] = [];
  #text = '';

  constructor(source: string) {
    this.#source = source;
  }

  parse(): ParsedTemplate {
    let from = 0;
    let open: number | null = null;
    for (const { 0: token, index } of this.#source.matchAll(TOKENS)) {
      if (open === null) this.#text += this.#source.slice(from, index);
      if (token === '{') {
        if (open !== null) this.#faults.push({ kind: 'unclosed', at: open });
        open = index;
      } else if (open !== null) {
        // Within braces `}}` ends the field, and the second one is judged by itself.
        this.#field(this.#source.slice(open + 1, index), open);
        if (token === '}}') this.#faults.push({ kind: 'unopened', at: index + 1 });
        open = null;
      } else if (token === '}') {
        this.#faults.push({ kind: 'unopened', at: index });
      } else {
        this.#text += token.charAt(0);
      }
      from = index + token.length;
    }
    if (open === null) this.#text += this.#source.slice(from);
    else this.#faults.push({ kind: 'unclosed', at: open });
    return this.#result();
  }

  #field(inner: string, at: number): void {
    const pieces = inner.split('|');
    if (pieces.length > 3) {
      this.#faults.push({ kind: 'too-many-bars', at });
      return;
    }
    const place = placeOfField(pieces);
    const name = pieces[place]?.trim() ?? '';
    const field = fieldNamed(name);
    if (field !== undefined) {
      this.#flush();
      const before = pieces.slice(0, place).join('');
      this.#parts.push({ field, before, after: pieces.slice(place + 1).join('') });
    } else if (name === '') {
      this.#faults.push({ kind: 'empty-field', at });
    } else {
      this.#faults.push({ kind: 'unknown-field', at, name });
    }
  }

  #flush(): void {
    if (this.#text !== '') this.#parts.push({ text: this.#text });
    this.#text = '';
  }

  #result(): ParsedTemplate {
    this.#flush();
    if (this.#faults.length === 0 && !this.#parts.some((part) => 'field' in part)) {
      this.#faults.push({ kind: 'no-field', at: 0 });
    }
    return this.#faults.length === 0
      ? { ok: true, template: this.#parts }
      : { ok: false, faults: this.#faults };
  }
}

/** The middle one of three; of two the one that is a field, as in `{期|期}` and `{第|期}`. */
function placeOfField(pieces: readonly string[]): number {
  if (pieces.length !== 2) return pieces.length === 3 ? 1 : 0;
  const first = fieldNamed(pieces[0] ?? '');
  return first === undefined && fieldNamed(pieces[1] ?? '') !== undefined ? 1 : 0;
}
