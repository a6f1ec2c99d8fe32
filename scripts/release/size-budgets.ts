import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a part of the extension may weigh. */
interface Budget {
  readonly part: string;
  /** Files of the built extension, each with all that it loads at once. */
  readonly files: readonly string[];
  /** In bytes, minified and gzipped. */
  readonly limit: number;
}

export interface Weight extends Budget {
  /** In bytes, minified and gzipped. */
  readonly size: number;
}

/** Every page of a flipbook carries the first two; the panel stands beside whatever is read. */
const BUDGETS: readonly Budget[] = [
  { part: 'content script', files: ['content-scripts/first-look.js'], limit: 40_000 },
  { part: 'content script of viewers', files: ['content-scripts/viewer.js'], limit: 7_000 },
  {
    part: 'panel and its search, without dictionaries',
    files: ['sidepanel.html', 'chunks/search-worker.js'],
    limit: 120_000,
  },
];

const LOADED_BY_PAGE = /(?:src|href)="\/([^"]+\.(?:js|css))"/gu;
const LOADED_BY_SCRIPT = /\b(?:from|import)"\.\/([^"]+\.js)"/gu;

/** What a file loads at once: a page the scripts and styles that it names, a script what it imports. */
function loadedBy(folder: string, file: string): string[] {
  if (file.endsWith('.css')) return [];
  const source = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.html')) {
    return [...source.matchAll(LOADED_BY_PAGE)].map(([, path = '']) => path);
  }
  return [...source.matchAll(LOADED_BY_SCRIPT)].map(([, name = '']) => `${dirname(file)}/${name}`);
}

/** The files, and all that they load, each once. */
function allLoaded(folder: string, files: readonly string[]): Set<string> {
  const all = new Set(files);
  // What is added is gone through as well.
  for (const file of all) for (const own of loadedBy(folder, file)) all.add(own);
  return all;
}

/** What the parts of a built extension weigh, each file compressed by itself. */
export const weigh = (folder: string): Weight[] =>
  BUDGETS.map((budget) => {
    const files = [...allLoaded(folder, budget.files)];
    const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
    return { ...budget, size: sizes.reduce((sum, size) => sum + size, 0) };
  });

/** In thousands of bytes, as the budgets are given. */
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export const describeWeight = ({ part, size, limit }: Weight): string =>
  `${part}: ${kB(size)} gzipped, of ${kB(limit)}`;

/** @throws where a part of a built extension weighs more than it may, with each that does. */
export function keepBudgets(weights: readonly Weight[]): void {
  const tooHeavy = weights.filter(({ size, limit }) => size > limit);
  if (tooHeavy.length > 0) throw new Error(`Too heavy: ${tooHeavy.map(describeWeight).join('; ')}`);
}
