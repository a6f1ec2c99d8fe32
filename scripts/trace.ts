import process from 'node:process';
import type { Box } from '../lib/model/geometry.ts';
import { rebuildStages, type Stages } from '../lib/rebuild.ts';
import { structureOfPage } from '../lib/sources/pdf/structure-of-page.ts';
import { type SourcePage, sourceReader } from './command/read-source.ts';

/** Shows what each stage of the engine makes of a page: `npm run -s trace -- SOURCE`. */

const TEXT_SHOWN = 48;

const shown = (text: string): string => {
  const chars = [...text.replaceAll('\n', '⏎')];
  return chars.length > TEXT_SHOWN ? `${chars.slice(0, TEXT_SHOWN).join('')}…` : chars.join('');
};

const em = (value: number): string => value.toFixed(1).padStart(6);
const placed = ({ left, right, top, bottom }: Box): string =>
  `x ${em(left)} …${em(right)}  y ${em(top)} …${em(bottom)}`;

function heading(title: string, note: string): string {
  return `\n== ${title} ${'='.repeat(Math.max(2, 66 - title.length))}\n   ${note}`;
}

function runsOf({ lines, measure }: Stages): string[] {
  const unit = measure.sized ? 'page fractions' : 'cells and rows';
  return [
    heading(
      'runs → lines',
      `${lines.length} lines; one em is ${measure.emX.toPrecision(3)} × ${measure.emY.toPrecision(3)} ${unit}; all lengths below are in ems`,
    ),
    ...lines.map((line) => {
      const runs = line.parts.map((part) => part.run).join('+');
      return `${placed(line.box)}  size ${line.size.toFixed(2)}  run ${runs.padEnd(5)} ${shown(line.text)}`;
    }),
  ];
}

function apartOf({ furniture, contents, tables, shadows }: Stages): string[] {
  return [
    heading('set apart', 'page furniture, contents, tables, text printed over itself'),
    ...furniture.map(
      (found) =>
        `${found.role.padEnd(8)} ${shown(found.lines.map((line) => line.text).join(''))}  (${found.reason})`,
    ),
    ...contents.flatMap(({ entries, reason }) =>
      entries.map(({ text }) => `contents ${shown(text)}  (${reason})`),
    ),
    ...tables.map(
      (table) =>
        `table    ${shown(table.lines.map((line) => line.text).join(' | '))}  (${table.reason})`,
    ),
    ...shadows.map((line) => `shadow   ${shown(line.text)}`),
  ];
}

function stripsOf({ roled, layout }: Stages): string[] {
  return [
    heading(
      'columns',
      `strips of lines with their roles; leading ${layout.leading.toFixed(2)}, paragraphs by ${layout.style}`,
    ),
    ...roled.map(({ strip, role, reason }) => {
      const first = shown(strip.lines[0]?.text ?? '');
      return `${role.padEnd(8)} ${placed(strip.box)}  ${String(strip.lines.length).padStart(3)} lines  ${first}  (${reason})`;
    }),
  ];
}

function blocksOf({ prose }: Stages): string[] {
  return [
    heading(
      'blocks',
      `page ${prose.flipPage ?? 'unknown'}, printed ${prose.folio ?? 'none'}, of ${prose.title ?? 'an untitled book'}; in reading order`,
    ),
    ...prose.blocks.map((block, index) => {
      const doubts = block.doubts.map(({ at, reason }) => ` ?${reason}@${at}`).join('');
      return `${String(index + 1).padStart(3)} ${block.kind.padEnd(9)} ${shown(block.text)}${doubts}  (${block.reasons.join('; ')})`;
    }),
  ];
}

type ReadPage = Extract<SourcePage, { readonly page: unknown }>;

const NOTES = 'files not used, or not wholly';

function trace({ source, page, notes: found }: ReadPage): string {
  const stages = rebuildStages(page, structureOfPage(page));
  if (!stages) return `${source}: more text than a page holds, read as it stands`;
  const notes = found.map(({ file, reason, detail }) => `${file}: ${reason} (${detail})`);
  return [
    heading('source', `${source}: ${page.source}, ${page.runs.length} runs`),
    ...(notes.length > 0 ? [`   ${NOTES}: ${notes.join('; ')}`] : []),
    ...runsOf(stages),
    ...apartOf(stages),
    ...stripsOf(stages),
    ...blocksOf(stages),
  ].join('\n');
}

const sources = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (sources.length === 0) {
  process.stderr.write(
    'usage: npm run -s trace -- [--no-positions] …/files/basic-html/pageN.html FILE.pdf#page=N …\n',
  );
  process.exit(2);
}
const reader = sourceReader(!process.argv.includes('--no-positions'));
for (const source of sources) {
  for await (const read of reader.read(source)) {
    if ('failure' in read) {
      process.stderr.write(`${read.failure}\n`);
      process.exitCode = 1;
    } else {
      process.stdout.write(`${trace(read)}\n`);
    }
  }
}
await reader.close();
