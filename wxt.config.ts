import { defineConfig } from 'wxt';
import { homeSites } from './lib/sites/home-sites.ts';
import { smallContentScript } from './scripts/toolchain/small-content-script.ts';

/**
 * `wxt build` makes what is published. `--mode demo` and `--mode test` make the same for a book on
 * this machine; each mode has a folder of its own under `.output`, so that none overwrites another.
 * Where the reading view appears is said in `lib/sites/home-sites.ts`.
 */
export default defineConfig({
  // Every name that a file uses is imported in it, so that the direction of imports can be seen.
  imports: false,
  manifestVersion: 3,
  // Alt+R switches between the prose and the original; WXT would take it for itself.
  dev: { reloadCommand: false },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [smallContentScript()],
  }),
  manifest: ({ mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '120',
    // For the reader's choices, to bring the app to a page, for the panel (WXT adds `sidePanel`) and
    // for its item in the context menu; no browser warns of any of them.
    permissions: ['storage', 'scripting', 'contextMenus'],
    // What its content script is allowed there, so that the background may bring the app as well.
    host_permissions: homeSites(mode),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'",
    },
  }),
});
