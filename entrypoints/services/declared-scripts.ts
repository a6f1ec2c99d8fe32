import { browser } from 'wxt/browser';
import type { DeclaredScript } from '../../lib/sites/site-scripts.ts';

/** The content scripts as the manifest has them, in its order. */
export const declaredScripts = (): DeclaredScript[] =>
  (browser.runtime.getManifest().content_scripts ?? []).map((script) => ({
    js: script.js ?? [],
    includeGlobs: script.include_globs ?? [],
    allFrames: script.all_frames ?? false,
    runAt: script.run_at ?? 'document_idle',
  }));
