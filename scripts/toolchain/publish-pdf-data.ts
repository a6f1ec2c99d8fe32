import { readdir } from 'node:fs/promises';
import type { CopiedPublicFile } from 'wxt';
import { fromRoot } from './root.ts';

/** pdf.js's folders that are needed as they are. */
const FOLDERS = ['cmaps', 'standard_fonts'] as const;

/**
 * The decoders of pictures for where WebAssembly is not to be had, with their licences: the others
 * would need a looser policy.
 */
const DECODERS = /^(?:.*_nowasm_fallback\.js|LICENSE_.*(?:JBIG2|OPENJPEG))$/u;

/**
 * What pdf.js fetches as it needs it: the tables of Chinese encodings, without which a PDF in GBK has
 * no text; the fonts that PDFs need not bring; decoders. As files of the extension, so that nothing
 * comes from the network.
 */
export async function publishPdfData(files: { push(file: CopiedPublicFile): void }) {
  const folderOf = (name: string): string => fromRoot('node_modules', 'pdfjs-dist', name);
  for (const folder of FOLDERS) {
    for (const name of await readdir(folderOf(folder))) {
      files.push({
        absoluteSrc: `${folderOf(folder)}/${name}`,
        relativeDest: `pdfjs/${folder}/${name}`,
      });
    }
  }
  for (const name of await readdir(folderOf('wasm'))) {
    if (!DECODERS.test(name)) continue;
    files.push({
      absoluteSrc: `${folderOf('wasm')}/${name}`,
      relativeDest: `pdfjs/decoders/${name}`,
    });
  }
  const licence = fromRoot('node_modules', 'pdfjs-dist', 'LICENSE');
  files.push({ absoluteSrc: licence, relativeDest: 'pdfjs/LICENSE' });
}
