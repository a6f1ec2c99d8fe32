import { describe, expect, it } from 'vitest';
import { offeredTargets } from '../../../lib/convert/offered-targets.ts';

describe('what a page is offered', () => {
  it.each([
    [['这是来自乡里的消息，说的是头发'], ['t', 'tw', 'twp', 'hk']],
    [['這是來自鄉裡的消息，說的是頭髮'], ['s', 't', 'twp', 'hk']],
    [['這是來自鄉裏的消息，説的是頭髮'], ['s', 't', 'tw', 'twp']],
    [
      ['这是头发，说来话长', '這是頭髮，說來話長'],
      ['s', 't', 'tw', 'twp', 'hk'],
    ],
    [['これは学校の写真です。国語'], []],
    [['Only English is written here, and that is all of it.'], []],
    [['皇后'], []],
    [[], []],
  ])('%j: %j', (texts, targets) => {
    expect(offeredTargets(texts)).toEqual(targets);
  });
});
