import { describe, expect, it } from 'vitest';
import { groupBlocks, numberedBlocks } from '../../../../components/prose/group-blocks.ts';
import { block } from '../block.ts';

const kindsAndTexts = (blocks: Parameters<typeof numberedBlocks>[0]) =>
  groupBlocks(numberedBlocks(blocks)).map((group) => [
    group.kind,
    ...group.blocks.map((item) => item.block.text),
  ]);

describe('groupBlocks', () => {
  it('puts the items of a list together, and the paragraphs of a box', () => {
    const blocks = [
      block('paragraph', 'a'),
      block('list', '1'),
      block('list', '2'),
      block('sidebar', 'x'),
      block('sidebar', 'y'),
      block('list', '3'),
    ];
    expect(kindsAndTexts(blocks)).toEqual([
      ['paragraph', 'a'],
      ['list', '1', '2'],
      ['sidebar', 'x', 'y'],
      ['list', '3'],
    ]);
  });

  it('keeps paragraphs, headings and captions apart', () => {
    const blocks = [block('paragraph', 'a'), block('paragraph', 'b'), block('caption', 'c')];
    expect(kindsAndTexts(blocks)).toEqual([
      ['paragraph', 'a'],
      ['paragraph', 'b'],
      ['caption', 'c'],
    ]);
  });

  it('leaves page furniture out, which does not cut a list in two', () => {
    const blocks = [block('list', '1'), block('footer', 'site'), block('list', '2')];
    expect(kindsAndTexts(blocks)).toEqual([['list', '1', '2']]);
  });
});
