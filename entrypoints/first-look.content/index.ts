import { defineContentScript } from 'wxt/utils/define-content-script';
import { homeSites } from '../../lib/sites/home-sites.ts';
import { bookAddress } from '../../lib/sources/book-files/book-address.ts';
import { startFirstLook } from './start-first-look.ts';

/** In milliseconds: after a reload of the extension its view is gone within this time. */
const EXTENSION_CHECK = 1_000;

export default defineContentScript({
  matches: homeSites(import.meta.env.MODE),
  // Elsewhere on the site the script is not even loaded.
  includeGlobs: ['*/files/basic-html/page*'],
  // A book may stand in a page of another's.
  allFrames: true,
  // Early enough to cover the scrambled text before it is painted.
  runAt: 'document_start',
  // The page need not hear of it.
  noScriptStartedPostMessage: true,
  main(context) {
    if (bookAddress(location.href) === null) return;
    // To ask is enough: the answer ends the context when the extension is gone.
    context.setInterval(() => context.isValid, EXTENSION_CHECK);
    return startFirstLook(context.signal);
  },
});
