import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../../../scripts/toolchain/import-direction.ts';
import { sourceFiles } from './source-files.ts';

/** An import that leaves nothing in what is built. */
const TYPES_ONLY = /^(?:import|export) type\b[^;]*;/gm;

const SOURCES = new Map(sourceFiles().map(({ path, text }) => [path, text]));

/** The project's files that are built into one bundle with `entry`. */
function bundledWith(entry: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const path of found) {
    for (const specifier of importsOf(SOURCES.get(path)?.replace(TYPES_ONLY, '') ?? '')) {
      if (specifier.startsWith('.')) found.add(join(dirname(path), specifier));
    }
  }
  return found;
}

/** Each is some kilobytes of what every page would carry, or leads to one that is. */
const READERS = [
  'lib/sources/read-page.ts',
  'lib/sources/book-files/search-xml.ts',
  'lib/sources/book-files/text-position.ts',
  'lib/sources/book-files/text-for-pages.ts',
  'lib/sources/book-files/script-data.ts',
];

describe('the content script', () => {
  it('reads layers and rebuilds pages by itself', () => {
    const content = bundledWith('entrypoints/first-look.content/index.ts');
    expect(content).toContain('lib/sources/read-layer.ts');
    expect(content).toContain('lib/rebuild.ts');
  });

  it('leaves all but the first look to the reader app', () => {
    const content = bundledWith('entrypoints/first-look.content/index.ts');
    expect([...content].filter((path) => path.startsWith('entrypoints/reader-app/'))).toEqual([]);
    expect(bundledWith('entrypoints/reader-app/index.ts')).toContain('lib/rebuild.ts');
  });

  it('leaves the files with coordinates to the background', () => {
    const content = bundledWith('entrypoints/first-look.content/index.ts');
    const background = bundledWith('entrypoints/background/index.ts');
    expect(READERS.filter((reader) => content.has(reader))).toEqual([]);
    expect(READERS.filter((reader) => !background.has(reader))).toEqual([]);
  });
});
