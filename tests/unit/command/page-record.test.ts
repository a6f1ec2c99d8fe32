import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/block.ts';
import type { PageOfRuns } from '../../../lib/model/run.ts';
import { pageRecord } from '../../../scripts/command/page-record.ts';

const page: PageOfRuns = {
  flipPage: 61,
  title: '河上',
  source: 'text-position',
  units: 'fraction',
  runs: [
    { text: '天亮了', box: { left: 0.1, top: 0.2, right: 0.4, bottom: 0.25 } },
    {
      text: '灯旧了',
      box: { left: 0.1, top: 0.3, right: 0.4, bottom: 0.35 },
      edges: [0.1, 0.15, 0.32, 0.4],
    },
  ],
};

const paragraph: Block = {
  kind: 'paragraph',
  text: '亮了灯旧',
  spans: [
    { from: 0, to: 2, run: 0, start: 1 },
    { from: 2, to: 4, run: 1, start: 0 },
  ],
  doubts: [],
  reasons: ['short line'],
};

const prose = (block: Block) => ({ flipPage: 61, folio: '59', title: '河上', blocks: [block] });

describe('a page as JSON', () => {
  it('says where each span stands, by the edges of its characters or by its share', () => {
    expect(pageRecord('a/page61.html', page, prose(paragraph))).toEqual({
      source: 'a/page61.html',
      page: 61,
      folio: '59',
      title: '河上',
      units: 'fraction',
      blocks: [
        {
          kind: 'paragraph',
          text: '亮了灯旧',
          spans: [
            { from: 0, to: 2, run: 0, start: 1, box: [0.2, 0.2, 0.4, 0.25] },
            { from: 2, to: 4, run: 1, start: 0, box: [0.1, 0.3, 0.32, 0.35] },
          ],
        },
      ],
    });
  });

  it('has doubts only where there are any', () => {
    const doubt = { at: 2, reason: 'join' } as const;
    const { blocks } = pageRecord('', page, prose({ ...paragraph, doubts: [doubt] }));
    expect(blocks[0]?.doubt).toEqual([doubt]);
  });

  it('does not print spans of nowhere', () => {
    const spans = [{ from: 0, to: 2, run: 7, start: 0 }];
    expect(() => pageRecord('', page, prose({ ...paragraph, spans }))).toThrow('run 7 of 2');
  });
});
