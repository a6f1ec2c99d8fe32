import { dirname, join } from 'node:path/posix';

/** What the files of a folder may import. */
interface Reach {
  /** Folder, from the project's; `/` at the end. The first that holds a file counts. */
  readonly folder: string;
  /** Folders whose files it may import. */
  readonly folders: readonly string[];
  /** Packages, by name; `*` is any, `node:` are Node's own modules. */
  readonly packages: readonly string[];
}

/**
 * Who may import whom: entrypoints -> components -> lib, and lib/model at the bottom. What is not
 * here (tests, and the configuration of tools) may import anything.
 */
const REACHES: readonly Reach[] = [
  { folder: 'lib/model/', folders: ['lib/model/'], packages: [] },
  // The dictionaries are data, and large: only what converts may ask for them.
  { folder: 'lib/convert/', folders: ['lib/'], packages: ['opencc-js'] },
  // The locales are data, imported as a type: the names of the messages.
  { folder: 'lib/', folders: ['lib/', 'public/_locales/'], packages: [] },
  { folder: 'components/', folders: ['components/', 'lib/'], packages: ['preact'] },
  // One place owns the database.
  {
    folder: 'entrypoints/services/clipping-store/',
    folders: ['entrypoints/', 'lib/'],
    packages: ['dexie'],
  },
  // The one place that knows pdf.js in the browser.
  {
    folder: 'entrypoints/services/pdf/',
    folders: ['entrypoints/', 'lib/'],
    packages: ['pdfjs-dist', 'wxt'],
  },
  {
    folder: 'entrypoints/',
    folders: ['entrypoints/', 'components/', 'lib/'],
    packages: ['preact', 'wxt'],
  },
  { folder: 'scripts/', folders: ['scripts/', 'lib/'], packages: ['*', 'node:'] },
];

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1/g;

/** The specifiers of all imports and re-exports of a source text. One in a comment counts too. */
export function importsOf(source: string): string[] {
  return [...source.matchAll(IMPORT)].map(([, , specifier = '']) => specifier);
}

function mayImport(reach: Reach, file: string, specifier: string): boolean {
  if (specifier.startsWith('.')) {
    const target = join(dirname(file), specifier);
    return reach.folders.some((folder) => target.startsWith(folder));
  }
  if (specifier.startsWith('node:')) return reach.packages.includes('node:');
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return reach.packages.includes('*') || reach.packages.includes(name);
}

/**
 * The imports of a file that go against the direction.
 * @param file its path from the project's folder, with `/`
 */
export function wrongImports(file: string, source: string): string[] {
  const reach = REACHES.find(({ folder }) => file.startsWith(folder));
  if (reach === undefined) return [];
  return importsOf(source).filter((specifier) => !mayImport(reach, file, specifier));
}
