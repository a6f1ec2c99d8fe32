import { Dictionaries } from '../../lib/convert/dictionaries/dictionaries.ts';
import { importedDictionaries } from '../../lib/convert/dictionaries/opencc-dictionaries.ts';
import { loadConverter } from '../../lib/convert/load-converter.ts';
import type { Direction } from '../../lib/convert/locale.ts';
import { isInTarget, loadScriptEvidence, scriptOf } from '../../lib/convert/script-of.ts';

/** The input is not UTF-8. */
export class NotUtf8 extends Error {}

/**
 * Converts text line by line as it comes in; yields whole lines, each with the line break that it
 * had. A line without one is the last.
 *
 * @throws NotUtf8 with the number of the line that the fault is in, or one before it
 */
export async function* convertLines(
  input: AsyncIterable<Uint8Array>,
  direction: Direction,
): AsyncGenerator<string> {
  const convert = await lineConverter(direction);
  let line = 1;
  let rest = '';
  for await (const text of decoded(input, () => line)) {
    const end = text.lastIndexOf('\n') + 1;
    if (end === 0) {
      rest += text;
      continue;
    }
    const lines = (rest + text.slice(0, end)).match(/[^\n]*\n/g) ?? [];
    rest = text.slice(end);
    line += lines.length;
    yield lines.map(convert).join('');
  }
  if (rest !== '') yield convert(rest);
}

async function lineConverter(direction: Direction): Promise<(line: string) => string> {
  const dictionaries = new Dictionaries(importedDictionaries);
  const [converter, evidence] = await Promise.all([
    loadConverter(direction, dictionaries),
    loadScriptEvidence(dictionaries),
  ]);
  return (line) =>
    isInTarget(direction, scriptOf(line, evidence)) ? line : converter.convert(line).text;
}

/** A byte order mark stays part of the text. */
async function* decoded(
  input: AsyncIterable<Uint8Array>,
  lineOf: () => number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new NotUtf8(`not UTF-8, in line ${lineOf()} or after it`);
    }
  };
  for await (const bytes of input) yield decode(bytes);
  yield decode();
}
