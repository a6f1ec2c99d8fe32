import { parseArgs } from 'node:util';
import { EXPORT_FORMATS, type ExportFormat, STYLES, type Style } from '../../lib/cite/styles.ts';

/** All that `--style` may name. */
export const CITE_STYLES: readonly (Style | ExportFormat)[] = [...STYLES, ...EXPORT_FORMATS];

export interface CiteArguments {
  readonly style: Style | ExportFormat;
  readonly quote: string | null;
  /** `YYYY-MM-DD`. */
  readonly accessed: string;
  /** The page's address on the web, which a local file does not tell. */
  readonly url: string | null;
  /** One page, or those that the quote runs over. */
  readonly sources: readonly string[];
}

/** In force since 2026-07-01. */
const DEFAULT_STYLE: Style = 'gbt7714-2025';

const OPTIONS = {
  style: { type: 'string', default: DEFAULT_STYLE },
  quote: { type: 'string' },
  accessed: { type: 'string' },
  url: { type: 'string' },
} as const;

/**
 * What a command line asks for, or what is the matter with it, for whoever typed it.
 *
 * @param today the day of reading where none is given
 */
export function parseCiteArguments(
  args: readonly string[],
  today: string,
): CiteArguments | { readonly fault: string } {
  try {
    const options = { args: [...args], options: OPTIONS, allowPositionals: true };
    const { values, positionals } = parseArgs(options);
    const style = CITE_STYLES.find((known) => known === values.style);
    const { quote = null, accessed = today, url = null } = values;
    if (style === undefined) return { fault: `There is no style '${values.style}'.` };
    if (!isDay(accessed)) return { fault: `'${accessed}' is no day; one is written 2026-11-23.` };
    if (quote?.trim() === '') return { fault: 'The quote is empty.' };
    if (positionals.length === 0) return { fault: 'No SOURCE is given.' };
    return { style, quote, accessed, url, sources: positionals };
  } catch (error) {
    if (error instanceof TypeError) return { fault: error.message };
    throw error;
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
