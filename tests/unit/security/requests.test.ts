import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

const ASKS =
  /(?<![.#\w])fetch\(|\b(?:XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection)\b/u;
/** A method of this name is none of the browser's. */
const OWN_METHOD = /\basync fetch\(/gu;

/** Who asks for something, and what for. */
const ASKERS: Readonly<Record<string, string>> = {
  'entrypoints/reader-app/book/fetch-text.ts': 'the book’s own files, from the book’s own site',
  'entrypoints/services/pdf/fetch-pdf.ts': 'the PDF that the reader opens',
  'entrypoints/background/open-clipping.ts': 'whether the page of a clipping is still there',
  'entrypoints/services/stores/language-store.ts': 'the extension’s own texts',
  'entrypoints/services/published-dictionaries.ts': 'the extension’s own dictionaries',
  'entrypoints/welcome/read-sample.ts': 'the extension’s own sample',
};

describe('what is read', () => {
  it('is told to nobody: these ask for something, and nothing else does', () => {
    const files = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: fromRoot() });
    const askers = files.filter((path) =>
      ASKS.test(readFileSync(fromRoot(path), 'utf8').replace(OWN_METHOD, '')),
    );
    expect(askers.sort()).toEqual(Object.keys(ASKERS).sort());
  });
});
