import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { PageOfRuns, Run } from '../../../lib/model/run.ts';
import { rebuildPage } from '../../../lib/rebuild.ts';
import { FERRY } from '../../fixtures/books/texts.ts';
import { inTime } from './in-time.ts';

/** In fractions of the page: a line of its own below the others. */
const lineAt = (row: number, text: string): Run => {
  const top = 0.1 + row * 0.02;
  return { text, box: { left: 0.1, top, right: 0.5, bottom: top + 0.012 } };
};

const ORDINARY = Array.from({ length: 30 }, (_, row) =>
  lineAt(row, FERRY.join('').slice(row * 9, row * 9 + 20)),
);

describe('a line that almost reads as something ends in time', () => {
  /** What the patterns of bylines, folios, list marks, addresses and notes are made of. */
  const HEADS = [
    '图：',
    '文/',
    '本报记者 ',
    '新华社',
    '摄影·',
    'By ',
    '第',
    '— ',
    '（',
    '(',
    '●',
    'www.',
    '@',
    '1. ',
  ];
  const BODIES = ['渡', 'a', '1', '·', ' ·', 'a.', '（', ' ', '渡 ', 'A ', '一', '/', 'a@', '— '];
  const TAILS = ['，!', '', '”', ')', '.com', '电', '页'];

  const asLine = (text: string): PageOfRuns => ({
    flipPage: 1,
    title: null,
    source: 'text-position',
    units: 'fraction',
    runs: [...ORDINARY, lineAt(ORDINARY.length + 3, text)],
  });

  it.each(HEADS)('after %j many of anything', (head) => {
    for (const body of BODIES) {
      for (const tail of TAILS) {
        for (const count of [25, 56]) {
          inTime(() => rebuildPage(asLine(`${head}${body.repeat(count)}${tail}`)));
        }
      }
    }
  });

  it('of any of these', () => {
    const tokens = fc.array(fc.constantFrom(...HEADS, ...BODIES, ...TAILS), { maxLength: 40 });
    fc.assert(
      fc.property(tokens, (all) => {
        inTime(() => rebuildPage(asLine(all.join(''))));
      }),
      { seed: 20_260, numRuns: 300 },
    );
  });
});
