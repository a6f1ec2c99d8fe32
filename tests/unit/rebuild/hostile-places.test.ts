import { describe, expect, it } from 'vitest';
import type { Box } from '../../../lib/model/geometry.ts';
import type { PageOfRuns, PageUnits, Run } from '../../../lib/model/run.ts';
import { rebuildPage } from '../../../lib/rebuild.ts';
import { FERRY } from '../../fixtures/books/texts.ts';
import { inTime } from './in-time.ts';
import { faultsOfSpans } from './laws.ts';

/** More than any page has; of them so many are tried first, lest all hang the tests. */
const RUNS = 10_000;
const SHARES = [1 / 16, 1] as const;

const pageOf = (runs: readonly Run[], units: PageUnits = 'fraction'): PageOfRuns => ({
  flipPage: 1,
  title: null,
  source: units === 'grid' ? 'grid' : 'text-position',
  units,
  runs,
});

type Place = readonly [left: number, top: number, width: number, height: number];

const boxAt = ([left, top, width, height]: Place): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** 10,000 runs of one text, each in its place. */
const runs =
  (text: string, placeAt: (index: number, count: number) => Place) => (share: number) => {
    const count = Math.round(share * RUNS);
    return Array.from(
      { length: count },
      (_, at): Run => ({ text, box: boxAt(placeAt(at, count)) }),
    );
  };

/** A whole number under `modulus`, that looks like chance. */
const scattered = (index: number, modulus: number): number => (index * 7919) % modulus;

/** A page of ordinary lines, for what is odd to stand among. */
const ORDINARY: readonly Run[] = Array.from({ length: 30 }, (_, row) => ({
  text: FERRY.join('').slice(row * 9, row * 9 + 20),
  box: boxAt([0.1, 0.1 + row * 0.02, 0.4, 0.012]),
}));

const withEdges =
  (...edges: number[]) =>
  (share: number) =>
    runs('渡口的灯', (at, count) => [0.1, at / count, 0.4, 1 / count])(share).map((run) => ({
      ...run,
      edges,
    }));

const FAR = 1e9;

describe('hostile places become blocks in time, with every character', () => {
  it.each<[string, (share: number) => readonly Run[]]>([
    ['no runs', () => []],
    ['nothing but white space', runs(' \u200b', (at) => [0, at, 1, 1])],
    ['10,000 runs that are all the same', runs('渡口的灯', () => [0.5, 0.5, 0.1, 0.01])],
    [
      '10,000 runs at one place',
      (share) =>
        runs('', () => [0.5, 0.5, 0.1, 0.01])(share).map((run, at) => ({
          ...run,
          text: `灯${at}`,
        })),
    ],
    ['10,000 runs of one row', runs('灯', (at, count) => [at / count, 0.5, 0.02, 0.01])],
    ['10,000 words of one row', runs('lamp', (at, count) => [at / count, 0.5, 0.5 / count, 0.01])],
    ['10,000 runs of one column', runs('渡口', (at, count) => [0.5, at / count, 0.1, 0.01])],
    [
      '10,000 lines of one column',
      runs('渡口', (at, count) => [0.5, at / count, 0.1, 0.5 / count]),
    ],
    ['10,000 runs on a diagonal', runs('渡口', (at, count) => [at / count, at / count, 0.1, 0.01])],
    [
      '10,000 runs anywhere',
      runs('渡口', (at) => [scattered(at, 10_007) / 1e4, scattered(at, 9_973) / 1e4, 0.05, 0.008]),
    ],
    [
      '10,000 runs of any size',
      runs('渡口', (at) => [
        scattered(at, 10_007) / 1e4,
        scattered(at, 9_973) / 1e4,
        scattered(at, 991) / 1e3,
        scattered(at, 983) / 1e3,
      ]),
    ],
    [
      'lines that share the page with boxes as large as it',
      runs('渡口', (at, count) => (at % 2 ? [0, 0, 1, 1] : [0.1, at / count, 0.02, 0.01])),
    ],
    [
      'lines that share the page with boxes larger than it',
      runs('渡口', (at, count) => (at % 2 ? [-2, -2, 4, 4] : [0.1, at / count, 0.02, 0.01])),
    ],
    ['runs that all cover the page', runs('渡口', () => [0, 0, 1, 1])],
    [
      'runs within one another',
      runs('渡', (at, count) => {
        const inset = at / count / 2;
        return [inset, inset, 1 - 2 * inset, 1 - 2 * inset];
      }),
    ],
    ['boxes without extent', runs('渡口', (at, count) => [(at % 50) / 50, at / count, 0, 0])],
    ['lines without height', runs('渡口的灯', (at, count) => [0.1, at / count, 0.3, 0])],
    ['lines without width', runs('渡口的灯', (at, count) => [0.1, at / count, 0, 1 / count])],
    ['places far apart', runs('渡口', (at) => [FAR * (at % 7), FAR * (at % 11), 0.1, 0.01])],
    ['places far before the page', runs('渡口', (at) => [-FAR * at, -FAR * at, 0.1, 0.01])],
    ['boxes as large as can be', runs('渡口', (at) => [-FAR, -FAR, FAR * at, FAR * at])],
    ['places too small to tell', runs('渡口', (at) => [at * 1e-300, at * 1e-300, 1e-300, 1e-300])],
    [
      'one run of 200,000 characters',
      (share) => [{ text: '河不宽，'.repeat(share * 50_000), box: boxAt([0.1, 0.1, 0.8, 0.01]) }],
    ],
    ['edges that go back and forth', withEdges(0.5, 0.1, 0.4, 0.2, 0.3)],
    ['edges far from their box', withEdges(FAR, -FAR, 0, FAR, -FAR)],
  ])('%s', { timeout: 60_000 }, (_, runsOf) => {
    for (const share of SHARES) {
      for (const units of ['fraction', 'grid'] as const) {
        const page = pageOf(runsOf(share), units);
        const { blocks } = inTime(() => rebuildPage(page), `for ${share} of it, ${units}`);
        expect(faultsOfSpans(page, blocks).slice(0, 3)).toEqual([]);
      }
    }
  });
});

describe('an ordinary page with one odd box becomes blocks in time, with every character', () => {
  it.each<[string, (far: number) => Place]>([
    ['far away', (far) => [far, far, 1, 1]],
    ['far before', (far) => [-far, -far, 1, 1]],
    ['vast', (far) => [-far, -far, 2 * far, 2 * far]],
    ['high', (far) => [0.2, -far, 0.1, 2 * far]],
    ['broad', (far) => [-far, 0.2, 2 * far, 0.01]],
    ['tiny', (far) => [0.5, 0.5, 1 / far, 1 / far]],
  ])('%s', { timeout: 60_000 }, (_, placeAt) => {
    for (const far of [1, 10, 100, 1e3, 1e4, 1e5, 1e7, FAR]) {
      for (const units of ['fraction', 'grid'] as const) {
        const odd = { text: '奇', box: boxAt(placeAt(far)) };
        const page = pageOf([...ORDINARY, odd], units);
        const { blocks } = inTime(() => rebuildPage(page), `for ${far}, ${units}`);
        expect(faultsOfSpans(page, blocks)).toEqual([]);
      }
    }
  });
});
