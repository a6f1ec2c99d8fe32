import proseCss from '../../components/prose/prose.css?inline';
import controlsCss from '../../components/reading-view/controls.css?inline';
import passingCss from '../../components/reading-view/passing.css?inline';
import viewCss from '../../components/reading-view/reading-view.css?inline';
import verticalCss from '../../components/reading-view/vertical.css?inline';
import tokensCss from '../../components/theme/tokens.css?inline';
import { keepAttached } from './keep-attached.ts';

/** The name of the element that holds the view. */
export const HOST = 'zhanjuan-reader';

/** Tests and `npm start` look into the view; a page may not. */
const SHADOW_MODE =
  import.meta.env.MODE === 'test' || import.meta.env.MODE === 'demo' ? 'open' : 'closed';

/**
 * An empty shadow root in the document, styled, apart from the page's styles and scripts.
 *
 * @param onGivenUp called when the page keeps removing it
 * @param signal takes it out of the document
 */
export function mountView(
  document: Document,
  language: string,
  onGivenUp: () => void,
  signal: AbortSignal,
): ShadowRoot {
  const host = document.createElement(HOST);
  host.lang = language;
  // Before the style sheets apply, and for the properties that they do not name.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  const root = host.attachShadow({ mode: SHADOW_MODE });
  const sheet = new CSSStyleSheet();
  // Rules for a kind of window or medium come last, and so do those of the view.
  sheet.replaceSync(tokensCss + controlsCss + passingCss + viewCss + proseCss + verticalCss);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  keepAttached(host, onGivenUp, signal);
  signal.addEventListener('abort', () => host.remove());
  return root;
}
