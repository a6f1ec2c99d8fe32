// `npm run -s convert -- --from F --to T`: converts standard input from one way of writing Chinese
// to another, line by line. Exit 1 when the input is not UTF-8, 2 when the command is not understood.
import process from 'node:process';
import { type Direction, LOCALES } from '../lib/convert/locale.ts';
import { parseConvertArguments } from './command/convert-arguments.ts';
import { convertLines, NotUtf8 } from './command/convert-lines.ts';
import { Output } from './command/output.ts';

const NAMES = LOCALES.join('|');
const USAGE = `usage: npm run -s convert -- --from ${NAMES} --to ${NAMES} < TEXT
s simplified, t traditional (OpenCC's standard), tw Taiwan, twp Taiwan with its words,
hk Hong Kong, hkp Hong Kong with its words, jp Japanese shinjitai.`;

/** Converts standard input; how the command ends. */
async function convert(direction: Direction): Promise<number> {
  const output = new Output(process.stdout);
  try {
    for await (const lines of convertLines(process.stdin, direction)) {
      await output.write(lines);
      if (output.isClosed) break;
    }
    return 0;
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    console.error(`standard input: ${error.message}`);
    return 1;
  }
}

const args = parseConvertArguments(process.argv.slice(2));
if ('fault' in args) {
  console.error(`${args.fault}\n${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = await convert(args);
}
