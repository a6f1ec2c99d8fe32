import { defineContentScript } from 'wxt/utils/define-content-script';
import { homeSites } from '../../lib/sites/home-sites.ts';
import { readViewerPage } from '../../lib/sources/book-files/viewer-page.ts';
import { loadTexts } from '../services/translate.ts';
import { offerReading } from './offer-reading.ts';

/** In milliseconds: after a reload of the extension its button is gone within this time. */
const EXTENSION_CHECK = 1_000;

/** Small, for it looks at every page of its sites: a viewer may have any address. */
export default defineContentScript({
  matches: homeSites(import.meta.env.MODE),
  // A book may stand in a page of another's.
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(context) {
    const viewer = readViewerPage(document, location.href);
    if (viewer === null) return;
    // To ask is enough: the answer ends the context when the extension is gone.
    context.setInterval(() => context.isValid, EXTENSION_CHECK);
    await loadTexts();
    if (context.isValid) offerReading(viewer, context.signal);
  },
});
