// `npm run bench:clippings [-- COUNT…]`: the panel with many clippings of 300 characters, in Chromium:
// how long it takes to import them, to open, to be ready for searching, and to search; how many frames
// are in time while scrolling; the memory of its JavaScript; and how long saving takes.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { clippingBackup } from './bench/clipping-backup.ts';
import { ownParagraphs } from './bench/own-text.ts';
import { type PanelTimes, timePanel } from './bench/panel-times.ts';
import { timeSaving } from './bench/saving-times.ts';
import { table } from './bench/table.ts';
import { buildExtension } from './toolchain/build-extension.ts';
import { findOrInstallBrowser } from './toolchain/find-browser.ts';
import { launchBrowser } from './toolchain/launch-browser.ts';
import { thisMachine } from './toolchain/machine.ts';
import { fromRoot } from './toolchain/root.ts';

const COUNTS = [1_000, 10_000, 100_000];
/** `saved` in milliseconds, as `timeSaving` has it. */
type Times = PanelTimes & { readonly saved: number };

/** In characters: longer than what any clipping repeats. */
const TEXT_LENGTH = 400_000;

async function timesOf(program: string, extension: string, count: number): Promise<Times> {
  const folder = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
  const root = thisMachine().userId === 0;
  const browser = await launchBrowser({ program, extension, headless: true, root });
  try {
    const backup = join(folder, 'backup.json');
    const text = ownParagraphs(TEXT_LENGTH).join('');
    await pipeline(Readable.from(clippingBackup(text, count)), createWriteStream(backup));
    const panel = await timePanel(browser, backup, count);
    return { ...panel, saved: await timeSaving(browser, fromRoot('sample', 'book')) };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const ms = (value: number): string => value.toFixed(0);

const rowOf = (count: number, times: Times): string[] => [
  count.toLocaleString('en'),
  ms(times.imported),
  ms(times.opened),
  ms(times.indexed),
  ms(times.searched),
  ms(times.searchedP95),
  `${(times.frames * 100).toFixed(0)} %`,
  `${times.memory.toFixed(0)} MB`,
  ms(times.saved),
];

const browser = findOrInstallBrowser(thisMachine());
if (browser.ok) {
  const extension = await buildExtension('demo');
  const given = process.argv
    .slice(2)
    .map(Number)
    .filter((count) => count > 0);
  const rows = [
    ['clippings', 'import', 'open', 'ready', 'search', 'p95', 'frames', 'memory', 'save'],
  ];
  for (const count of given.length > 0 ? given : COUNTS) {
    rows.push(rowOf(count, await timesOf(browser.path, extension, count)));
  }
  console.log(`The panel, clippings of 300 characters; times in ms\n${table(rows)}`);
} else {
  console.error(browser.message);
  process.exitCode = 1;
}
