// `npm run -s rebuild -- [--format json|text|markdown] [--no-positions] SOURCE…`: local text pages
// of flipbooks, and PDFs, as prose. Exit 1 when a page could not be read, 2 when the command is not understood.
import process from 'node:process';
import { Output } from './command/output.ts';
import { FORMATS, parseRebuildArguments } from './command/rebuild-arguments.ts';
import { rebuildPages } from './command/rebuild-pages.ts';

const USAGE = `usage: npm run -s rebuild -- [--format ${FORMATS.join('|')}] [--no-positions] SOURCE…
SOURCE is a local …/files/basic-html/pageN.html, or a PDF: FILE.pdf is all its pages, FILE.pdf#page=3
one of them; --no-positions leaves the files beside a text page alone.`;

/** Prints the pages in the order asked; how the command ends. */
async function rebuild(commandLine: readonly string[]): Promise<number> {
  const args = parseRebuildArguments(commandLine);
  if ('fault' in args) {
    console.error(`${args.fault}\n${USAGE}`);
    return 2;
  }
  const output = new Output(process.stdout);
  let code = 0;
  for await (const page of rebuildPages(args)) {
    if ('printed' in page) {
      await output.write(page.printed);
    } else {
      console.error(page.failure);
      code = 1;
    }
    if (output.isClosed) break;
  }
  return code;
}

try {
  process.exitCode = await rebuild(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
