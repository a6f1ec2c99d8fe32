// `npm run bench:convert`: how long a whole issue takes from one way of writing Chinese to another:
// the dictionaries, the first time, and warm; beside opencc-js, which gives no spans, and the native
// `opencc` where there is one. On one core, in milliseconds.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { Converter as openccConverter } from 'opencc-js';
import { Dictionaries } from '../lib/convert/dictionaries.ts';
import { loadConverter } from '../lib/convert/load-converter.ts';
import type { Direction } from '../lib/convert/locale.ts';
import { importedDictionaries } from '../lib/convert/opencc-dictionaries.ts';
import { medianTime } from './bench/median-time.ts';
import { ownParagraphs } from './bench/own-text.ts';
import { table } from './bench/table.ts';

/** A whole issue. */
const CHARACTERS = 200_000;
const TIMES = 7;

const DIRECTIONS: readonly (Direction & { readonly native: string })[] = [
  { from: 's', to: 't', native: 's2t' },
  { from: 's', to: 'twp', native: 's2twp' },
  { from: 's', to: 'hk', native: 's2hk' },
  { from: 't', to: 's', native: 't2s' },
  { from: 'twp', to: 's', native: 'tw2sp' },
];

const newDictionaries = (): Dictionaries => new Dictionaries(importedDictionaries);
const ms = (value: number): string => value.toFixed(0);

/** A whole run of the program, its start and its dictionaries included; NaN where there is none. */
function timeNative(name: string, input: string): number {
  const run = () => spawnSync('opencc', ['-c', `${name}.json`], { input, maxBuffer: 2 ** 26 });
  return run().status === 0 ? medianTime(run, TIMES) : Number.NaN;
}

const nameIn = (locale: string): string => (locale === 's' ? 'cn' : locale);

async function rowOf({ from, to, native }: (typeof DIRECTIONS)[number], simplified: string) {
  const text =
    from === 's'
      ? simplified
      : (await loadConverter({ from: 's', to: from }, newDictionaries())).convert(simplified).text;
  const started = performance.now();
  const converter = await loadConverter({ from, to }, newDictionaries());
  const loaded = performance.now();
  converter.convert(text);
  const first = performance.now();
  const theirs = openccConverter({ from: nameIn(from), to: nameIn(to) });
  return [
    native,
    ms(loaded - started),
    ms(first - loaded),
    ms(medianTime(() => converter.convert(text), TIMES)),
    ms(medianTime(() => theirs(text), TIMES)),
    ms(timeNative(native, text)),
  ];
}

const text = ownParagraphs(CHARACTERS).join('\n').slice(0, CHARACTERS);
const rows = [['', 'dictionaries', 'first', 'warm', 'opencc-js, warm', 'opencc, whole run']];
for (const direction of DIRECTIONS) rows.push(await rowOf(direction, text));
console.log(`${CHARACTERS.toLocaleString('en')} characters, ms`);
console.log(table(rows));
console.log(`\nNode ${process.version}, ${process.platform} ${process.arch}`);
