import { join } from 'node:path';
import { writeSample } from './issue/write-sample.ts';
import { writeVariety } from './variety/write-variety.ts';

const USAGE = 'usage: make.ts | make.ts --variety SEED COUNT OUTDIR [--pictures]';
const SAMPLE = join(import.meta.dirname, '../../sample');

/** Without arguments the sample issue is made anew; `--variety` makes random pages elsewhere. */
async function main(args: readonly string[]): Promise<void> {
  const [mode, seed, count, out, more] = args;
  if (mode === undefined) return writeSample(SAMPLE);
  if (mode !== '--variety' || !out || !(Number(count) > 0)) throw new Error(USAGE);
  const texts = join(SAMPLE, 'texts');
  const pictures = more === '--pictures';
  await writeVariety({ texts, seed: Number(seed), count: Number(count), out, pictures });
}

await main(process.argv.slice(2));
