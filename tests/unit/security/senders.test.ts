import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

/** By which a file hears messages; a listener for a port, or for another extension's messages, is none of ours. */
const HEARS = /\bonMessage\b(?!:)/u;
const HEARS_OTHERS = /\bon(?:MessageExternal|ConnectExternal|Connect)\b/u;
const LOOKS = /sender\.id\s*(?:!==|===)\s*browser\.runtime\.id/u;

const sources = (): readonly (readonly [path: string, text: string])[] =>
  globSync('entrypoints/**/*.{ts,tsx}', { cwd: fromRoot() }).map((path) => [
    path,
    readFileSync(fromRoot(path), 'utf8'),
  ]);

describe('a message', () => {
  it('is taken by nobody who does not look at its sender', () => {
    const hearers = sources().filter(([, text]) => HEARS.test(text));
    expect(hearers.length).toBeGreaterThan(3);
    expect(hearers.filter(([, text]) => !LOOKS.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('of another extension, or of a page, is heard by nobody', () => {
    const hearers = sources().filter(([, text]) => HEARS_OTHERS.test(text));
    expect(hearers.map(([path]) => path)).toEqual([]);
  });

  it('between windows is not used: a page could send and hear it', () => {
    const users = sources().filter(([, text]) =>
      /\bwindow\s*\.\s*(?:postMessage\b|addEventListener\(\s*'message')/u.test(text),
    );
    expect(users.map(([path]) => path)).toEqual([]);
  });
});
