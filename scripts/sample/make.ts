import { join } from 'node:path';
import { writeVariety } from './variety/write-variety.ts';

const USAGE = 'usage: make.ts | make.ts --variety SEED COUNT OUTDIR [--pictures]';
const SAMPLE = join(import.meta.dirname, '../../sample');

async function main(args: readonly string[]): Promise<void> {
  const [mode, seed, count, out, more] = args;
  if (mode === '--variety' && out) {
    const texts = join(SAMPLE, 'texts');
    await writeVariety({
      texts,
      seed: Number(seed),
      count: Number(count),
      out,
      pictures: more === '--pictures',
    });
    return;
  }
  throw new Error(USAGE);
}

await main(process.argv.slice(2));
