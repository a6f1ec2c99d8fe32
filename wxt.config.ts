import { defineConfig } from 'wxt';
import { traitsOf } from './lib/browsers/browser-traits.ts';
import { homeSites } from './lib/sites/home-sites.ts';
import { collectPackages } from './scripts/release/bundled-packages.ts';
import { publishLicences } from './scripts/release/licences.ts';
import { publishSample } from './scripts/release/publish-sample.ts';
import { keepBudgets, weigh } from './scripts/release/size-budgets.ts';
import { publishDictionaries } from './scripts/toolchain/publish-dictionaries.ts';
import { publishPdfData } from './scripts/toolchain/publish-pdf-data.ts';
import { smallContentScript } from './scripts/toolchain/small-content-script.ts';
import { workerOfSharedChunks } from './scripts/toolchain/worker-of-shared-chunks.ts';

/** The packages of which something is in a bundle, once all are made. */
const bundled = new Set<string>();

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
  hooks: {
    'build:publicAssets': async (_, files) => {
      await publishDictionaries(files);
      await publishPdfData(files);
      await publishSample(files);
      await publishLicences(files, bundled);
    },
    'build:manifestGenerated': ({ config }, manifest) => {
      Object.assign(manifest.sidebar_action ?? {}, traitsOf(config.browser).sidebar);
    },
    'build:done': ({ config }) => {
      if (config.command === 'build') keepBudgets(weigh(config.outDir));
    },
  },
  vite: ({ browser }) => ({
    // What the oldest browser does not know of CSS is written in a way that it knows.
    build: { cssTarget: traitsOf(browser).oldest },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [smallContentScript(), workerOfSharedChunks(), collectPackages(bundled)],
    worker: { plugins: () => [collectPackages(bundled)] },
  }),
  zip: {
    // What nobody needs to make the package from its sources, as Firefox's store does.
    excludeSources: ['coverage/**', 'docs/**', 'sample/{book-newer,texts,truth}/**', 'tests/**'],
  },
  manifest: ({ mode, browser }) => ({
    ...traitsOf(browser).manifest,
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    // For the reader's choices, to bring scripts to a page, to read the one page on which the reader
    // clicks the toolbar's button, for an item in the context menu, and so that no browser clears
    // clippings away, or Firefox asks whether it may not; WXT adds `sidePanel`. No browser warns of any.
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'unlimitedStorage'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Z' } },
      [traitsOf(browser).panelCommand]: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandPanel__',
      },
    },
    // What its content script is allowed there, so that the background may bring the app as well.
    host_permissions: homeSites(mode),
    // Never asked for as they stand here: the reader allows one host after the other.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        // A PDF is fetched from where it is, when a reader opens one; its pages' pictures are blobs.
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; " +
        "font-src 'self'; connect-src 'self' http: https:; object-src 'none'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'",
    },
  }),
});
