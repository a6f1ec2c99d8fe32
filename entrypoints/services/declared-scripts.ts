import { browser } from 'wxt/browser';
import type { DeclaredScript } from '../../lib/sites/site-scripts.ts';
import { ownPages } from './own-pages.ts';

/** The content scripts as the manifest has them, in its order. */
export function declaredScripts(): DeclaredScript[] {
  const own = ownPages();
  return (browser.runtime.getManifest().content_scripts ?? []).map((script) => ({
    // Firefox gives its paths as addresses, and takes none back.
    js: (script.js ?? []).map((path) => (path.startsWith(own) ? path.slice(own.length) : path)),
    includeGlobs: script.include_globs ?? [],
    allFrames: script.all_frames ?? false,
    runAt: script.run_at ?? 'document_idle',
  }));
}
