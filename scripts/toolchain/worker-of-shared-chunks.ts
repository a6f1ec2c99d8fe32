import type { Plugin } from 'vite';
import { fromRoot } from './root.ts';

const WORKER = fromRoot('entrypoints', 'sidepanel', 'search-worker.ts');
const PAGE = /[\\/]sidepanel[\\/]index\.html$/;
const SCRIPT = /[\\/]sidepanel[\\/]index\.tsx$/;
const STARTED = /new URL\('\.\/search-worker\.ts', import\.meta\.url\)/u;
const BUILT = 'chunks/search-worker.js';

/**
 * Builds the panel's worker together with the extension's pages. By itself, as Vite builds workers, it
 * would hold once more what the panel has too: the database is a third of both. As one more entry of
 * the same build it loads the chunks that the panel loads.
 */
export function workerOfSharedChunks(): Plugin {
  return {
    name: 'worker-of-shared-chunks',
    apply: 'build',
    enforce: 'pre',
    buildStart({ input }) {
      if (!Object.values(input).some((path) => PAGE.test(String(path)))) return;
      this.emitFile({ type: 'chunk', id: WORKER, fileName: BUILT });
    },
    transform(code, id) {
      if (!SCRIPT.test(id)) return null;
      if (!STARTED.test(code)) throw new Error(`No worker is started in ${id}.`);
      return { code: code.replace(STARTED, `'/${BUILT}'`), map: null };
    },
  };
}
