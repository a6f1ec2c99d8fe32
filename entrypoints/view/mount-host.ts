/** The name of the element that holds what the extension shows in a page. */
export const HOST = 'zhanjuan-reader';

/** Tests and `npm start` look into the view; a page may not. */
const SHADOW_MODE =
  import.meta.env.MODE === 'test' || import.meta.env.MODE === 'demo' ? 'open' : 'closed';

/**
 * An empty shadow root in the document, apart from the page's styles and scripts.
 *
 * @param styles what is inside looks like this, and the host itself by its rules for `:host`
 * @param signal takes it out of the document
 */
export function mountHost(
  document: Document,
  language: string,
  styles: string,
  signal: AbortSignal,
): ShadowRoot {
  const host = document.createElement(HOST);
  host.lang = language;
  // Before the style sheets apply, and for the properties that they do not name.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  const root = host.attachShadow({ mode: SHADOW_MODE });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return root;
}
