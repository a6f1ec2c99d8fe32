import type { ClipboardContent } from '../../../lib/cite/copy/copy-of.ts';
import type { Passage } from '../../../lib/model/passage.ts';
import { selectedPassage } from '../selection/watch-selection.ts';

/**
 * What the browser's own command copies of the prose is prose: paragraphs, without the page's colours
 * and what stands between blocks. Tables are left to the browser, which copies them as tables.
 */
export function copyCleanText(
  root: ShadowRoot,
  contentOf: (passage: Passage) => ClipboardContent,
  signal: AbortSignal,
): void {
  const onCopy = (event: ClipboardEvent): void => {
    if (event.defaultPrevented || event.clipboardData === null) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest('input, textarea') !== null) return;
    const passage = selectedPassage(root);
    if (passage === null || holdsCells(passage)) return;
    const { text, html } = contentOf(passage);
    if (text === '') return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  window.addEventListener('copy', onCopy, { signal });
}

/** Several stretches of one block are cells of a table. */
const holdsCells = (passage: Passage): boolean =>
  passage.some(
    ({ flipPage, block }, at) =>
      passage[at - 1]?.flipPage === flipPage && passage[at - 1]?.block === block,
  );
