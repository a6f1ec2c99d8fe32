/**
 * HTML that is right by construction: text is escaped when it becomes HTML, and nothing else does.
 * The only attribute that there is holds an address that was looked at.
 */
export class Html {
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  static text(text: string): Html {
    return new Html(text.replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char));
  }

  static element(name: Element, children: readonly Html[]): Html {
    return new Html(`<${name}>${Html.all(children)}</${name}>`);
  }

  /** The children as a link, or without one where the address is none to be linked to. */
  static link(address: string, children: readonly Html[]): Html {
    const link = linkedAddress(address);
    if (link === null) return new Html(Html.all(children).source);
    return new Html(`<a href="${Html.text(link)}">${Html.all(children)}</a>`);
  }

  static all(parts: readonly Html[]): Html {
    return new Html(parts.map(({ source }) => source).join(''));
  }

  get source(): string {
    return this.#source;
  }

  toString(): string {
    return this.#source;
  }
}

/** What needs no attributes, and runs nothing. */
type Element = 'p' | 'blockquote' | 'i' | 'h1' | 'h2' | 'title';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An address that may be a link: on the web or on this machine, without white space; else null. */
export function linkedAddress(address: string): string | null {
  const bare = address.trim();
  return /^(?:https?|file):\/\/[^\s\p{Cc}]+$/iu.test(bare) ? bare : null;
}
