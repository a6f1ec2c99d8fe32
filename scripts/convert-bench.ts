// `npm run bench:convert`: how long pages and a whole issue take from one way of writing Chinese to
// another, on the way that the extension takes: the first page with its dictionaries, the next, and
// an issue; beside opencc-js, which gives no spans, and the native `opencc` where there is one. Then
// what of dictionaries is read for it, and what is held in memory after it. On one core, in
// milliseconds.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { Converter as openccConverter } from 'opencc-js';
import { Dictionaries } from '../lib/convert/dictionaries/dictionaries.ts';
import { importedDictionaries } from '../lib/convert/dictionaries/opencc-dictionaries.ts';
import { loadConverter } from '../lib/convert/load-converter.ts';
import type { Target } from '../lib/convert/target.ts';
import { TextConverter } from '../lib/convert/text-converter.ts';
import { medianTime } from './bench/median-time.ts';
import { ownParagraphs } from './bench/own-text.ts';
import { table } from './bench/table.ts';

/** A whole issue, and a page of it. */
const CHARACTERS = 200_000;
const PAGE = 2_000;
const TIMES = 7;

interface Row {
  readonly from: 's' | 'tw';
  readonly to: Target;
}

const ROWS: readonly Row[] = [
  { from: 's', to: 't' },
  { from: 's', to: 'tw' },
  { from: 's', to: 'twp' },
  { from: 's', to: 'hk' },
  { from: 'tw', to: 's' },
];

const ms = (value: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 1 : 0);

/** A whole run of the program, its start and its dictionaries included; NaN where there is none. */
function timeNative(name: string, input: string): number {
  const run = () => spawnSync('opencc', ['-c', `${name}.json`], { input, maxBuffer: 2 ** 26 });
  return run().status === 0 ? medianTime(run, TIMES) : Number.NaN;
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** The median of several runs. */
async function usualTimeOf(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) times.push(await timeOf(run));
  return times.sort((a, b) => a - b)[TIMES >> 1] ?? Number.NaN;
}

const nameIn = (locale: string): string => (locale === 's' ? 'cn' : locale);

async function rowOf({ from, to }: Row, paragraphs: readonly string[]): Promise<string[]> {
  const text = paragraphs.join('\n');
  const page = [text.slice(0, PAGE)];
  const options = { to, quotes: 'kept', words: [] } as const;
  const converter = new TextConverter(importedDictionaries);
  const first = await timeOf(() => converter.convert(page, options));
  const next = await usualTimeOf(() => converter.convert([text.slice(PAGE, 2 * PAGE)], options));
  const issue = await usualTimeOf(() => converter.convert(paragraphs, options));
  const theirs = openccConverter({ from: nameIn(from), to: nameIn(to) });
  const native = `${from}2${to}`;
  return [
    native,
    ...[first, next, issue, medianTime(() => theirs(text), TIMES), timeNative(native, text)].map(
      ms,
    ),
  ];
}

/** What is loaded for a page to a target, its own script and ours included; in kilobytes. */
async function loadedFor({ from, to }: Row, paragraphs: readonly string[]): Promise<string[]> {
  const read = new Set<string>();
  let bytes = 0;
  let gzipped = 0;
  const converter = new TextConverter(async (name) => {
    const text = await importedDictionaries(name);
    if (!read.has(name)) {
      bytes += Buffer.byteLength(text);
      gzipped += gzipSync(text).length;
    }
    read.add(name);
    return text;
  });
  const page = paragraphs.join('\n').slice(0, PAGE);
  await converter.convert([page], { to, quotes: 'kept', words: [] });
  return [
    `${from}2${to}`,
    ...[read.size, bytes / 1000, gzipped / 1000].map((own) => own.toFixed(0)),
  ];
}

/** In megabytes, of what is still in use. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

async function heldBy(to: Target, text: string): Promise<string> {
  const before = heapUsed();
  const converter = new TextConverter(importedDictionaries);
  await converter.convert([text.slice(0, PAGE)], { to, quotes: 'kept', words: [] });
  const held = heapUsed() - before;
  // Used once more, so that it is still there when it is weighed.
  await converter.convert([''], { to, quotes: 'kept', words: [] });
  return `held after the first page to ${to}: ${held.toFixed(0)} MB`;
}

const simplified = ownParagraphs(CHARACTERS).join('\n').slice(0, CHARACTERS).split('\n');
// Weighed first: what is loaded already would not count.
const held = [await heldBy('twp', simplified.join('\n'))];
const toTaiwan = await loadConverter(
  { from: 's', to: 'tw' },
  new Dictionaries(importedDictionaries),
);
const traditional = simplified.map((text) => toTaiwan.convert(text).text);

held.push(await heldBy('s', traditional.join('\n')));
const rows = [['', 'first page', 'next page', 'issue', 'opencc-js, issue', 'opencc, issue']];
for (const row of ROWS) rows.push(await rowOf(row, row.from === 's' ? simplified : traditional));
console.log(
  `a page of ${PAGE.toLocaleString('en')}, an issue of ${CHARACTERS.toLocaleString('en')} characters, ms`,
);
console.log(table(rows));
if (spawnSync('opencc', ['--version']).status !== 0) {
  console.log('\nSKIPPED: there is no native `opencc` here (Debian: apt-get install opencc).');
}
const loaded = [['', 'dictionaries', 'kB', 'kB gzipped']];
for (const row of ROWS) {
  loaded.push(await loadedFor(row, row.from === 's' ? simplified : traditional));
}
console.log(`\nread for the first page, as files that no other bundle holds\n${table(loaded)}`);
console.log(`\n${held.join('\n')}\n\nNode ${process.version}, ${process.platform} ${process.arch}`);
