// `npm run -s cite -- [--style S] [--quote TEXT] [--accessed YYYY-MM-DD] [--url ADDRESS] SOURCE…`:
// the citation of a local text page or a PDF's, and the quote in its marks. Exit 1 when a page could not be
// read or does not hold the quote, 2 when the command is not understood.
import process from 'node:process';
import { CITE_STYLES, parseCiteArguments } from './command/cite-arguments.ts';
import { citePages } from './command/cite-pages.ts';
import { Output } from './command/output.ts';

const USAGE = `usage: npm run -s cite -- [--style S] [--quote TEXT] [--accessed YYYY-MM-DD] [--url ADDRESS] SOURCE…
SOURCE is a local …/files/basic-html/pageN.html or FILE.pdf[#page=3]; give two where the quote runs over both.
S is one of ${CITE_STYLES.join(' ')}.`;

/** Today where the command is run, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Prints the citation; how the command ends. */
async function cite(commandLine: readonly string[]): Promise<number> {
  const args = parseCiteArguments(commandLine, today());
  if ('fault' in args) {
    console.error(`${args.fault}\n${USAGE}`);
    return 2;
  }
  const cited = await citePages(args);
  if ('failure' in cited) {
    console.error(cited.failure);
    return 1;
  }
  await new Output(process.stdout).write(cited.printed);
  return 0;
}

try {
  process.exitCode = await cite(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
