import { parseArgs } from 'node:util';

export const FORMATS = ['json', 'text', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface RebuildArguments {
  readonly format: Format;
  /** Whether the files with coordinates may be used. */
  readonly positions: boolean;
  readonly sources: readonly string[];
}

const OPTIONS = {
  format: { type: 'string', default: 'json' },
  'no-positions': { type: 'boolean', default: false },
} as const;

/** What a command line asks for, or what is the matter with it, for whoever typed it. */
export function parseRebuildArguments(
  args: readonly string[],
): RebuildArguments | { readonly fault: string } {
  try {
    const options = { args: [...args], options: OPTIONS, allowPositionals: true };
    const { values, positionals } = parseArgs(options);
    const format = FORMATS.find((known) => known === values.format);
    if (format === undefined) return { fault: `There is no format '${values.format}'.` };
    if (positionals.length === 0) return { fault: 'No SOURCE is given.' };
    return { format, positions: !values['no-positions'], sources: positionals };
  } catch (error) {
    if (error instanceof TypeError) return { fault: error.message };
    throw error;
  }
}
