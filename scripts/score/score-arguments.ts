import { parseArgs } from 'node:util';

export interface ScoreArguments {
  /** Beginnings of the names of sets. */
  readonly sets: readonly string[];
  readonly json: boolean;
  readonly conserve: boolean;
  readonly raise: boolean;
  /** A folder of pages in place of the sets. */
  readonly folder: string | null;
}

const OPTIONS = {
  set: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  conserve: { type: 'boolean', default: false },
  raise: { type: 'boolean', default: false },
  folder: { type: 'string' },
} as const;

/** What a command line asks for, or what is the matter with it, for whoever typed it. */
export function parseScoreArguments(
  args: readonly string[],
): ScoreArguments | { readonly fault: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { json, conserve, raise, folder = null, set = [''] } = values;
    if (raise && folder !== null) return { fault: 'Only the sets are ever raised, not a FOLDER.' };
    return { sets: set, json, conserve, raise, folder };
  } catch (error) {
    if (error instanceof TypeError) return { fault: error.message };
    throw error;
  }
}
