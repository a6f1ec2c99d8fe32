import { readFileSync, statSync } from 'node:fs';
import { decodeText } from './decode-text.ts';

/** A file's text, or what is the matter with it: the end of a sentence that its name begins. */
export type FileRead = { readonly text: string } | { readonly failure: string };

/** In bytes. A whole book's text is some megabytes; what is larger is no file of a book. */
const SIZE_MAX = 64 * 2 ** 20;

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENAMETOOLONG: 'does not exist',
};

/** Reads local files as text. */
export class LocalFiles {
  readonly #books = new Map<string, string | undefined>();

  /** A file's text, decoded by what the file itself says of its encoding; never throws. */
  read(path: string): FileRead {
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) return { failure: 'is a folder' };
      if (stats.size > SIZE_MAX) return { failure: `has over ${SIZE_MAX / 2 ** 20} MB` };
      return { text: decodeText(readFileSync(path)) };
    } catch (error) {
      return { failure: describe(error) };
    }
  }

  /** The text of the first of the files that can be read. */
  first(paths: readonly string[]): string | undefined {
    for (const path of paths) {
      const read = this.read(path);
      if ('text' in read) return read.text;
    }
    return undefined;
  }

  /** Like `first`, for a file that all pages of a book share: it is read once. */
  firstOfBook(paths: readonly string[]): string | undefined {
    const key = paths.join('\n');
    if (!this.#books.has(key)) this.#books.set(key, this.first(paths));
    return this.#books.get(key);
  }
}

function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAILURES[code] ?? `cannot be read (${code || String(error)})`;
}
