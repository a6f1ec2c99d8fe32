import { describe, expect, it } from 'vitest';
import { CHARACTERS_MAX, RUNS_MAX } from '../../../lib/model/limits.ts';
import { rebuildPage } from '../../../lib/rebuild.ts';
import { type PageRead, readPage } from '../../../lib/sources/read-page.ts';
import { inTime } from './in-time.ts';
import { faultsOfSpans } from './laws.ts';

const LENGTH = 2_000_000;
const LINES = 100_000;
/** So much of a layer is tried first: if that takes too long, the whole would hang the tests. */
const FIRST = 1 / 16;
/** What only varies the others is tried at this size, so that all of them end soon. */
const EIGHTH = 1 / 8;

const readLayer = (layer: string): PageRead =>
  readPage(
    { textPage: { flipPage: 1, title: null, layer, generation: 'older' } },
    { positions: true },
  );

type LayerOf = (share: number) => string;

const oneLine =
  (text: string): LayerOf =>
  (share) =>
    text.repeat(Math.floor((share * LENGTH) / text.length));

const lines =
  (lineAt: (row: number) => string): LayerOf =>
  (share) =>
    Array.from({ length: Math.ceil(share * LINES) }, (_, row) => lineAt(row)).join('\n');

function expectBlocks(layerOf: LayerOf, whole: number): void {
  for (const share of [FIRST * whole, whole]) {
    const layer = layerOf(share);
    const { page, blocks } = inTime(() => {
      const read = readLayer(layer);
      if (!read.ok) throw new Error(read.reason);
      return { page: read.page, blocks: rebuildPage(read.page).blocks };
    }, `for ${layer.length} characters`);
    expect(faultsOfSpans(page, blocks).slice(0, 3)).toEqual([]);
  }
}

describe('a hostile layer becomes blocks in time, with every character', () => {
  it.each<[string, LayerOf]>([
    ['2 MB of Chinese on one line', oneLine('渡')],
    ['2 MB of words on one line', oneLine('lamp ')],
    ['2 MB of words far apart', oneLine('lamp      ')],
    ['lone surrogates', oneLine('\ud800 \udc00  \udc00')],
    ['control and bidi characters', oneLine('\u202ea\0\u2067 \u0007  b\u0085')],
    ['100,000 lines of two columns', lines(() => '河不宽     一篙子')],
  ])('%s', { timeout: 60_000 }, (_, layerOf) => expectBlocks(layerOf, 1));

  it.each<[string, LayerOf]>([
    ['sentences on one line', oneLine('河不宽，一篙子下去，船就离了岸。')],
    ['words two spaces apart', oneLine('lamp  ')],
    ['characters spaced out', oneLine('渡 ')],
    ['hyphens', oneLine('-')],
    ['words that are cut', oneLine('lamp- ')],
    ['brackets', oneLine('(')],
    ['brackets in pairs', oneLine('()')],
    ['marks', oneLine('，')],
    ['digits', oneLine('1')],
    ['combining marks', oneLine('e\u0301\u0301\u0301')],
    ['lines of one character', lines(() => '渡')],
    ['lines of words', lines(() => 'the lamp at the ferry')],
    ['lines of cut words', lines(() => 'the lamp at the fer-')],
    ['lines of columns that never meet', lines((row) => (row % 2 ? '河' : '     渡'))],
    ['lines with a number each', lines(String)],
    ['items of a list', lines((row) => `${row % 99}. 渡口`)],
    ['rows of a table', lines((row) => `渡口     ${row}     三元`)],
    ['lines in places of their own', lines((row) => `${' '.repeat(row % 90)}x`)],
    ['lines with blank ones between', lines((row) => (row % 3 ? '' : '河不宽。'))],
  ])('%s', { timeout: 60_000 }, (_, layerOf) => expectBlocks(layerOf, EIGHTH));

  /** What is laid out with all care is no larger than this; what is larger costs little. */
  const most = (text: string, textsInRun: number): LayerOf => {
    const characters = Math.min(CHARACTERS_MAX, (RUNS_MAX / textsInRun) * text.length);
    return (share) => text.repeat(Math.floor((share * characters) / text.length));
  };

  it.each<[string, LayerOf]>([
    ['characters on one line', most('渡', 0)],
    ['characters spaced out', most('渡 ', 0)],
    ['words on one line', most('lamp ', 0)],
    ['words two spaces apart', most('abc  ', 1)],
    ['words far apart', most('lamp      ', 1)],
    ['numbers and letters apart', most('1a  ', 1)],
    ['lone surrogates apart', most('\ud800 \udc00  \udc00', 2)],
    ['control and bidi characters apart', most('\u202ea\0\u2067 \u0007  b\u0085', 1)],
    ['lines of one character', most('渡\n', 1)],
    ['lines of sentences', most('河不宽，一篙子下去，船就离了岸。\n', 1)],
    ['lines of doubtful words', most('the  lamp  at  the  ferry\n', 5)],
    ['rows of two columns', most('河不宽     一篙子\n', 2)],
    ['items of a list', most('1. 渡口\n', 1)],
  ])('as large as is laid out: %s', { timeout: 60_000 }, (_, layerOf) => {
    expectBlocks(layerOf, 15 / 16);
  });

  it('of only spaces has no text', () => {
    expect(inTime(() => readLayer(oneLine(' \n ')(1)))).toMatchObject({ reason: 'no-text-layer' });
  });
});
