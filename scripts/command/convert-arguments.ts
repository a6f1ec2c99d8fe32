import { parseArgs } from 'node:util';
import { type Direction, LOCALES, localeOf } from '../../lib/convert/locale.ts';

const OPTIONS = { from: { type: 'string' }, to: { type: 'string' } } as const;

/** What a command line asks for, or what is the matter with it, for whoever typed it. */
export function parseConvertArguments(
  args: readonly string[],
): Direction | { readonly fault: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    for (const option of ['from', 'to'] as const) {
      const name = values[option];
      if (name === undefined) return { fault: `--${option} is missing.` };
      if (localeOf(name) === undefined) {
        return { fault: `--${option} ${name}: there is only ${LOCALES.join(' ')}.` };
      }
    }
    const [from, to] = [localeOf(values.from ?? ''), localeOf(values.to ?? '')];
    return from === undefined || to === undefined ? { fault: '' } : { from, to };
  } catch (error) {
    if (error instanceof TypeError) return { fault: error.message };
    throw error;
  }
}
