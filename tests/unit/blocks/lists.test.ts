import { describe, expect, it } from 'vitest';
import { type BlockLines, blockLines } from '../../../lib/blocks/block-lines.ts';
import { withLists } from '../../../lib/blocks/lists.ts';
import { linesAt } from '../layout/pieces.ts';

const paragraph = (text: string): BlockLines => blockLines('paragraph', linesAt(0, 0, [text]));

const kinds = (...texts: readonly string[]): string[] =>
  withLists(texts.map(paragraph)).map(({ kind }) => kind);

describe('withLists', () => {
  it('takes paragraphs with marks after each other for a list', () => {
    expect(kinds('船上的规矩：', '1. 不许站着。', '2. 不许抽烟。', '老周说。')).toEqual([
      'paragraph',
      'list',
      'list',
      'paragraph',
    ]);
  });

  it('takes a number alone for the beginning of a paragraph, and a bullet for an item', () => {
    expect(kinds('老周说。', '1. 不许站着。', '灯灭了。')).not.toContain('list');
    expect(kinds('老周说。', '● 不许站着。', '灯灭了。')).toEqual([
      'paragraph',
      'list',
      'paragraph',
    ]);
  });

  it('takes for a list what follows a colon and is set apart by semicolons', () => {
    expect(kinds('船上有三样东西：', '一盏灯；', '一根绳子；', '一把伞。', '老周说。')).toEqual([
      'paragraph',
      'list',
      'list',
      'list',
      'paragraph',
    ]);
  });

  it('leaves what a person says after a colon', () => {
    expect(kinds('老周说：', '今天不开船。', '灯灭了。')).not.toContain('list');
  });

  it('makes no list of headings', () => {
    const heading = blockLines('heading', linesAt(0, 0, ['一、渡口']));
    expect(withLists([heading, heading]).map(({ kind }) => kind)).toEqual(['heading', 'heading']);
  });

  it('changes only the kind, and says why', () => {
    const [first, second] = [paragraph('1. 不许站着。'), paragraph('2. 不许抽烟。')];
    const [item] = withLists([first, second]);
    expect(item?.lines).toBe(first.lines);
    expect(item?.reasons.length).toBeGreaterThan(first.reasons.length);
  });
});
