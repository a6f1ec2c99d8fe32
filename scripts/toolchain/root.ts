import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** An absolute path for one that is given from the project's folder. */
export function fromRoot(...parts: string[]): string {
  return resolve(ROOT, ...parts);
}
