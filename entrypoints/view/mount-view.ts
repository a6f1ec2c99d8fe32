import proseCss from '../../components/prose/prose.css?inline';
import passingCss from '../../components/reading-view/passing.css?inline';
import viewCss from '../../components/reading-view/reading-view.css?inline';
import verticalCss from '../../components/reading-view/vertical.css?inline';
import controlsCss from '../../components/theme/controls.css?inline';
import tokensCss from '../../components/theme/tokens.css?inline';
import { keepAttached } from './keep-attached.ts';
import { mountHost } from './mount-host.ts';

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
  // Rules for a kind of window or medium come last, and so do those of the view.
  const styles = tokensCss + controlsCss + passingCss + viewCss + proseCss + verticalCss;
  const root = mountHost(document, language, styles, signal);
  keepAttached(root.host, onGivenUp, signal);
  return root;
}
