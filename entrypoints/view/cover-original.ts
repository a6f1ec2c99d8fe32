import css from './covered.css?inline';

/** Hides the page's own content, and shows it again as it was. */
export interface Cover {
  cover(): void;
  uncover(): void;
}

/**
 * The cover of a document, not yet laid on. It is a constructed style sheet: no node of the page
 * changes, the page's content-security policy has no say, and to take it off leaves no trace.
 */
export const coverOriginal = (document: Document): Cover => coverWith(document, css);

/** The same, by other rules. */
export function coverWith(document: Document, rules: string): Cover {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const others = (): CSSStyleSheet[] => document.adoptedStyleSheets.filter((own) => own !== sheet);
  return {
    cover() {
      document.adoptedStyleSheets = [...others(), sheet];
    },
    uncover() {
      document.adoptedStyleSheets = others();
    },
  };
}
