// `npm run bench`: how long a page takes from the text of its files to blocks, on the measured pages
// and on synthetic ones that grow. Warm medians on one core, in milliseconds.
import process from 'node:process';
import { SHAPES, SIZES, timeGrowth } from './bench/growth.ts';
import { median } from './bench/median-time.ts';
import { timePages, warmUp } from './bench/page-times.ts';
import { timePdfs } from './bench/pdf-times.ts';
import { table } from './bench/table.ts';
import { pdfSource } from './command/read-source.ts';
import { allPageSets, type PageSet } from './score/page-sets.ts';
import { NOT_HERE } from './score/scorer.ts';

const ms = (value: number): string => value.toFixed(2);

function rowOf(set: PageSet): string[] {
  const times = timePages(set);
  const slowest = times.reduce((slow, time) => (time.blocks > slow.blocks ? time : slow));
  return [
    set.name,
    String(times.length),
    ms(median(times.map(({ blocks }) => blocks))),
    `${ms(slowest.blocks)} (${slowest.name})`,
    ms(median(times.map(({ read }) => read))),
    ms(median(times.map(({ html }) => html))),
  ];
}

function benchPages(): void {
  if (NOT_HERE !== null) console.log(`Only the sample's pages are timed: ${NOT_HERE}.\n`);
  const sets = allPageSets().filter((set) => set.pages.length > 0 && !isPdfSet(set));
  warmUp(sets);
  console.log('From text to blocks, median of the pages, ms; HTML is parsed beforehand');
  const head = ['', 'pages', 'to blocks', 'slowest', 'to runs alone', 'HTML, apart'];
  console.log(`${table([head, ...sets.map(rowOf)])}\n`);
}

/** Ours beside pdf.js's, in one run of each page, as a reader reads it. */
async function benchPdfs(): Promise<void> {
  for (const set of pdfSets()) {
    const { pages, items, runs, blocks } = await timePdfs(set);
    const share = (100 * (runs + blocks)) / items;
    console.log(
      `${set.name}, ${pages} pages, each once: pdf.js's text items ${ms(items)} ms, ours ` +
        `${ms(runs + blocks)} ms (runs ${ms(runs)}, blocks ${ms(blocks)}): ${share.toFixed(1)} %\n`,
    );
  }
}

const isPdfSet = ({ pages }: PageSet): boolean => pages.some(({ source }) => pdfSource(source));
const pdfSets = (): PageSet[] => allPageSets().filter(isPdfSet);

function benchGrowth(): void {
  console.log('From text to blocks, synthetic pages, ms (ms for each 1,000 characters)');
  const head = ['characters', ...SHAPES.map(({ form, growth }) => `${form}, ${growth}`)];
  const rows = SIZES.map((size) => [
    size.toLocaleString('en'),
    ...SHAPES.map(({ form, growth }) => {
      const time = timeGrowth(form, growth, size);
      return `${ms(time)} (${((1000 * time) / size).toFixed(3)})`;
    }),
  ]);
  console.log(table([head, ...rows]));
}

const started = performance.now();
await benchPdfs();
benchPages();
benchGrowth();
console.log(
  `\nNode ${process.version}, ${process.platform} ${process.arch}; ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
