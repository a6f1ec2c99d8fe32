import { globSync, readFileSync } from 'node:fs';
import { fromRoot, ROOT } from '../../../scripts/toolchain/root.ts';

export interface SourceFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript source of the project that is shipped or run by a command. */
export function sourceFiles(): SourceFile[] {
  return globSync('{lib,components,entrypoints,scripts}/**/*.{ts,tsx}', { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(fromRoot(path), 'utf8') }));
}
