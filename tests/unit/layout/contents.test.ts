import { describe, expect, it } from 'vitest';
import { findContents } from '../../../lib/layout/contents.ts';
import type { Line } from '../../../lib/layout/line.ts';
import { CONTENTS_ENTRIES_MIN } from '../../../lib/layout/thresholds.ts';
import { LEADING, lineAt } from './pieces.ts';

const TITLE = lineAt(0, -3 * LEADING, '目　录');

const ARTICLES = [
  ['02', '渡口的灯', '周行'],
  ['05', '船上的四十个冬天，一个人和一条河的来往', '本刊记者 陈默'],
  ['05', '岸上'],
  ['11', '雨季来信', '读者'],
] as const;

/** The number, the article and who wrote it, `x` ems from the left, from row `from` down. */
const rows = (articles: readonly (readonly string[])[], x = 0, from = 0): Line[] =>
  articles.flatMap((pieces, row) =>
    pieces.map((text, piece) => lineAt(x + (STARTS[piece] ?? 0), (from + row) * 2 * LEADING, text)),
  );

/** Where the pieces of a row begin, in ems. */
const STARTS = [0, 4, 26];

const entriesOf = (lines: readonly Line[]): string[][] =>
  findContents(lines).contents.map(({ entries }) => entries.map(({ text }) => text));

const ENTRIES = ARTICLES.map((pieces) => pieces.join(' '));

describe('findContents', () => {
  it('makes an entry of what stands on the row of each page number', () => {
    expect(entriesOf([TITLE, ...rows(ARTICLES)])).toEqual([ENTRIES]);
  });

  it('reads numbers behind the articles, with dots that lead there', () => {
    const lines = ARTICLES.map(([page, title], row) => {
      const text = `${title}……${page}`;
      return lineAt(30 - text.length, row * 2 * LEADING, text);
    });
    expect(entriesOf([TITLE, ...lines])).toEqual([lines.map(({ text }) => text)]);
  });

  it('reads one column after the other', () => {
    const right = [
      ['12', '山路'],
      ['14', '夜航'],
      ['14', '两岸'],
      ['20', '编后'],
    ];
    const left = ARTICLES.map((pieces) => pieces.slice(0, 2));
    const found = entriesOf([TITLE, ...rows(left), ...rows(right, 34)]);
    expect(found).toEqual([left, right].map((all) => all.map((pieces) => pieces.join(' '))));
  });

  it('gives what stands between two entries a place of its own', () => {
    const between = lineAt(4, LEADING, '他在河上点了一辈子灯。');
    const lines = [TITLE, ...rows(ARTICLES), between];
    expect(entriesOf(lines)[0]).toEqual([ENTRIES[0], between.text, ...ENTRIES.slice(1)]);
  });

  it('takes each line once, the title too', () => {
    const lines = [TITLE, ...rows(ARTICLES)];
    const used = findContents(lines).contents.flatMap((contents) => contents.lines);
    expect(used).toHaveLength(lines.length);
    expect(new Set(used)).toEqual(new Set(lines));
  });

  it.each([
    ['where nothing calls the page so', rows(ARTICLES)],
    ['where a number is less than the one above it', [TITLE, ...rows([...ARTICLES, ['3', '船']])]],
    ['of fewer entries', [TITLE, ...rows(ARTICLES.slice(0, CONTENTS_ENTRIES_MIN - 1))]],
    ['of numbers that nothing stands beside', [TITLE, ...rows(ARTICLES.map(([page]) => [page]))]],
  ])('finds none %s', (_, lines) => {
    expect(findContents(lines)).toEqual({ contents: [], rest: lines });
  });
});
