// `npm run score`: rebuilt pages against the truth kept in ../shared, a row a page and the mean of
// each set; with --conserve, whether every character of every page was kept.
import process from 'node:process';
import { conserveSet } from './score/conserve-set.ts';
import { allPageSets, type PageSet, setPages } from './score/page-sets.ts';
import { raise, readReached, writeReached } from './score/reached.ts';
import { parseScoreArguments, type ScoreArguments } from './score/score-arguments.ts';
import { type SetScores, scoreSet } from './score/score-set.ts';
import { lossLine, scoreTable } from './score/score-table.ts';
import { loadScorer, NOT_HERE, type Scorer } from './score/scorer.ts';

const USAGE = `usage: npm run -s score -- [--set NAME]… [--json | --conserve | --raise] [--folder FOLDER]
--set NAME       only the sets whose names begin so
--json           the same as one JSON object
--conserve       the characters lost or invented on each page, in place of the scores
--raise          write the means to tests/corpus/reached.json where they are higher
--folder FOLDER  pages made by 'npm run sample -- --variety', in place of the sets`;

/** Whether every page keeps its characters. */
async function conserve(sets: readonly PageSet[], scorer: Scorer): Promise<boolean> {
  let total = 0;
  for (const set of sets) {
    const losses = await conserveSet(set, scorer);
    console.log(`${set.name}: ${losses.length} losses on ${set.pages.length} pages`);
    for (const loss of losses) console.log(`  ${lossLine(loss)}`);
    total += losses.length;
  }
  return total === 0;
}

async function score(
  sets: readonly PageSet[],
  scorer: Scorer,
  args: ScoreArguments,
): Promise<void> {
  const reached = readReached();
  const scored: SetScores[] = [];
  for (const set of sets) {
    const scores = await scoreSet(set, scorer);
    if (!args.json) console.log(`${scoreTable(scores, reached.get(set.name))}\n`);
    for (const { failure, body } of scores.pages) if (failure && body < 1) console.error(failure);
    scored.push(scores);
  }
  if (args.json) console.log(JSON.stringify({ sets: scored }, null, 1));
  if (args.raise) writeReached(raise(reached, scored));
}

/** The code with which the command ends. */
async function main(commandLine: readonly string[]): Promise<number> {
  const args = parseScoreArguments(commandLine);
  if ('fault' in args) {
    console.error(`${args.fault}\n${USAGE}`);
    return 2;
  }
  if (NOT_HERE !== null) {
    console.error(`Nothing is measured: ${NOT_HERE}.`);
    return 1;
  }
  const all = args.folder === null ? allPageSets() : setPages(args.folder, 'variety');
  const sets = all.filter((set) => args.sets.some((name) => set.name.startsWith(name)));
  if (sets.length === 0) {
    console.error(`There is no such set; there are ${all.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const scorer = await loadScorer();
  if (args.conserve) return (await conserve(sets, scorer)) ? 0 : 1;
  await score(sets, scorer, args);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
