import { minify } from 'terser';
import type { Plugin } from 'vite';

const CONTENT_SCRIPT = /(?:^|\/)first-look\.js$/;

/**
 * Minifies the content script a second time, with terser: it is 3 % smaller than by Vite's own
 * minifier, and every text page carries it. All else is minified in a tenth of the time. None of
 * terser's `unsafe` options: they save another 0.3 %, and may change what the code does.
 */
export const smallContentScript = (): Plugin => ({
  name: 'small-content-script',
  apply: 'build',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !CONTENT_SCRIPT.test(chunk.fileName)) continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        module: true,
        compress: { passes: 3 },
      });
      if (code === undefined) throw new Error(`Nothing is left of ${chunk.fileName}.`);
      chunk.code = code;
    }
  },
});
