import { defineContentScript } from 'wxt/utils/define-content-script';
import { bookAddress } from '../../lib/sources/book-address.ts';
import { startReader } from './start-reader.ts';

/** Where the tests and `npm start` serve books; never in the build that is published. */
const ON_THIS_MACHINE = ['http://127.0.0.1/*', 'http://localhost/*', 'http://magazine.test/*'];

/** In milliseconds: after a reload of the extension its view is gone within this time. */
const EXTENSION_CHECK = 1_000;

export default defineContentScript({
  matches: [
    '*://*.scdjw.com.cn/*',
    ...(import.meta.env.MODE === 'test' || import.meta.env.MODE === 'demo' ? ON_THIS_MACHINE : []),
  ],
  // Elsewhere on the site the script is not even loaded.
  includeGlobs: ['*/files/basic-html/page*'],
  // Early enough to cover the scrambled text before it is painted.
  runAt: 'document_start',
  // The page need not hear of it.
  noScriptStartedPostMessage: true,
  main(context) {
    if (bookAddress(location.href) === null) return;
    // To ask is enough: the answer ends the context when the extension is gone.
    context.setInterval(() => context.isValid, EXTENSION_CHECK);
    return startReader(context.signal);
  },
});
