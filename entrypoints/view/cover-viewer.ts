import { type Cover, coverWith } from './cover-original.ts';
import coveredCss from './covered.css?inline';
import viewerCss from './covered-viewer.css?inline';

/** The cover of a viewer, not yet laid on: the viewer goes on turning under it. */
export function coverViewer(document: Document): Cover {
  const cover = coverWith(document, coveredCss + viewerCss);
  return {
    ...cover,
    uncover() {
      cover.uncover();
      // The window may have changed its size meanwhile.
      window.dispatchEvent(new Event('resize'));
    },
  };
}
