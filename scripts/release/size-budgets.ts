import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a part of the extension may weigh. */
interface Budget {
  readonly part: string;
  /** A file of the built extension: a script, or a page with all that it loads at once. */
  readonly file: string;
  /** In bytes, minified and gzipped. */
  readonly limit: number;
}

export interface Weight extends Budget {
  /** In bytes, minified and gzipped. */
  readonly size: number;
}

/** Every page of a flipbook carries the first two; the panel stands beside whatever is read. */
const BUDGETS: readonly Budget[] = [
  { part: 'content script', file: 'content-scripts/first-look.js', limit: 40_000 },
  { part: 'content script of viewers', file: 'content-scripts/viewer.js', limit: 7_000 },
  { part: 'panel, without dictionaries', file: 'sidepanel.html', limit: 120_000 },
];

const LOADED_BY_PAGE = /(?:src|href)="\/([^"]+\.(?:js|css))"/gu;

/** A file and, where it is a page, the scripts and styles that it names. */
function filesOf(folder: string, file: string): string[] {
  if (!file.endsWith('.html')) return [file];
  const page = readFileSync(join(folder, file), 'utf8');
  return [file, ...[...page.matchAll(LOADED_BY_PAGE)].map(([, path = '']) => path)];
}

/** What the parts of a built extension weigh, each file compressed by itself. */
export const weigh = (folder: string): Weight[] =>
  BUDGETS.map((budget) => {
    const files = filesOf(folder, budget.file);
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
