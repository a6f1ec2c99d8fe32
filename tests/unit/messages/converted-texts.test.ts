import { describe, expect, it } from 'vitest';
import { withConvertedTexts } from '../../../lib/messages/converted-texts.ts';
import { block, prosePage } from '../components/block.ts';

const PAGE = prosePage([
  block('paragraph', '这是头发', { doubts: [{ at: 2, reason: 'join' }] }),
  block('paragraph', '皇后'),
]);

describe('the texts of an answer', () => {
  it('stand in the places of the page’s own, where there is another', () => {
    const page = withConvertedTexts(PAGE, { texts: [{ text: '這是頭髮' }, null], choices: [] });
    expect(page?.blocks.map(({ text }) => text)).toEqual(['這是頭髮', '皇后']);
    expect(page?.blocks[0]?.doubts).toEqual([]);
    expect(page?.blocks[1]).toBe(PAGE.blocks[1]);
  });

  it.each([
    null,
    undefined,
    'x',
    { texts: null },
    { texts: [{ text: '這' }] },
    { texts: [1, 2] },
    { texts: [{ text: 3 }, null] },
  ])('are none in %j', (answer) => {
    expect(withConvertedTexts(PAGE, answer)).toBeNull();
  });
});
