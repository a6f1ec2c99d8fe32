// `npm run fuzz [-- [--seconds N] [--seed N] [NAME…]]`: gives every parser of what comes from outside
// as much nonsense as there is time for: nothing may throw, take long, or make what cannot be sent.
// The seed is printed, and gives the same inputs again. Fails where a parser does.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { table } from './bench/table.ts';
import { FUZZ_TARGETS } from './fuzz/fuzz-targets.ts';
import { runFuzz } from './fuzz/run-fuzz.ts';

/** More inputs than there is time for. */
const RUNS_MAX = 10_000_000;
/** For all parsers together. */
const USUAL_SECONDS = '60';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: USUAL_SECONDS },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const seed = Number(values.seed);
const seconds = Number(values.seconds);
const targets = FUZZ_TARGETS.filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
);
if (targets.length === 0 || !(seconds > 0) || !Number.isInteger(seed)) {
  console.error('npm run fuzz -- [--seconds N] [--seed N] [NAME…], with names of parsers');
  process.exit(2);
}
const time = (seconds * 1000) / targets.length;
const results = await runFuzz(
  targets.map(({ name }) => name),
  { seed, time, runs: RUNS_MAX },
);
console.log(
  table([['parser', 'inputs'], ...results.map(({ name, runs }) => [name, String(runs)])]),
);
const failures = results.filter(({ failure }) => failure !== null);
for (const { failure, name } of failures) console.error(`\n${name}: ${failure}`);
console.log(`\n${failures.length} of ${results.length} failed, seed ${seed}`);
process.exitCode = failures.length === 0 ? 0 : 1;
