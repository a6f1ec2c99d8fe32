import { describe, expect, it } from 'vitest';
import { blockLines } from '../../../lib/blocks/block-lines.ts';
import { composeBlock } from '../../../lib/blocks/compose.ts';
import type { Line } from '../../../lib/layout/line.ts';
import type { Block } from '../../../lib/model/block.ts';
import type { Run } from '../../../lib/model/run.ts';
import { lineAt, runAt } from '../layout/pieces.ts';

const STYLE = { knows: () => false };

/** Each text as a run and a line. */
const runsOf = (texts: readonly string[]): Run[] => texts.map((text, row) => runAt(0, row, text));
const linesOf = (texts: readonly string[]): Line[] =>
  texts.map((text, run) => ({
    ...lineAt(0, run, text),
    parts: [{ run, start: 0, end: text.length, spaced: false }],
  }));

/** What the spans say the text is, where it has spans. */
const retold = ({ text, spans }: Block, runs: readonly Run[]): string[] =>
  spans.map(({ from, to, run, start }) => {
    expect(to).toBeLessThanOrEqual(text.length);
    return runs[run]?.text.slice(start, start + to - from) ?? '';
  });

describe('composeBlock', () => {
  it('joins lines and makes half-width marks full-width, the original known by the spans', () => {
    const texts = ['天亮了,灯', '灭了'];
    const block = composeBlock(
      blockLines('paragraph', linesOf(texts), 'why'),
      runsOf(texts),
      STYLE,
    );
    expect(block).toMatchObject({ kind: 'paragraph', text: '天亮了，灯灭了', reasons: ['why'] });
    expect(retold(block, runsOf(texts))).toEqual(texts);
  });

  it('sets a tab between the cells of a table and a line break between its rows', () => {
    const texts = ['渡口', '开船', '东岸', '6:10', '西岸'];
    const table = { ...blockLines('table', linesOf(texts)), rows: [2, 2, 1] };
    const block = composeBlock(table, runsOf(texts), STYLE);
    expect(block.text).toBe('渡口\t开船\n东岸\t6:10\n西岸');
    expect(retold(block, runsOf(texts))).toEqual(texts);
    expect(block.spans.map(({ from, to }) => block.text.slice(from, to))).toEqual(texts);
  });

  it('says where a doubtful line begins', () => {
    const texts = ['天亮了。', '灯灭了。'];
    const lines = blockLines('paragraph', linesOf(texts));
    const block = composeBlock(
      { ...lines, doubts: [{ line: 1, reason: 'jump' }] },
      runsOf(texts),
      STYLE,
    );
    expect(block.doubts).toEqual([{ at: 4, reason: 'jump' }]);
  });

  it('has a level only where the block has one', () => {
    const lines = blockLines('heading', linesOf(['渡口']));
    expect(composeBlock({ ...lines, level: 2 }, runsOf(['渡口']), STYLE).level).toBe(2);
    expect(composeBlock(lines, runsOf(['渡口']), STYLE)).not.toHaveProperty('level');
  });
});
