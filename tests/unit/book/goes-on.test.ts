import { describe, expect, it } from 'vitest';
import { continuationOf } from '../../../lib/book/goes-on.ts';
import type { Block, ParagraphEdges } from '../../../lib/model/block.ts';
import { block } from '../components/block.ts';

const last = (text: string, edge: ParagraphEdges['last'] = 'full'): Block =>
  block('paragraph', text, { edges: { first: 'indented', last: edge } });
const first = (text: string, edge: ParagraphEdges['first'] = 'flush'): Block =>
  block('paragraph', text, { edges: { first: edge, last: 'full' } });

describe('a paragraph that goes on upon the next page', () => {
  it.each([
    ['an open sentence and no indent', last('到了第二年秋'), first('天，船来了。'), 'sure'],
    [
      'a comma, where nothing is indented',
      last('天亮了，', 'short'),
      first('船来了', 'unknown'),
      'sure',
    ],
    ['a small letter', last('and the ferry', 'short'), first('was late', 'unknown'), 'sure'],
    ['a closing mark at the beginning', last('他说：“好'), first('”就走了', 'indented'), 'sure'],
    ['a full last line', last('the ferry'), first('Anna left', 'unknown'), 'sure'],
    ['a sentence that ends with its line', last('灯亮了。'), first('船来了'), 'doubtful'],
    ['a colon', last('他说：'), first('好'), 'doubtful'],
    ['a short last line', last('灯亮了', 'short'), first('船来了'), 'doubtful'],
    ['an item of a list', block('list', '1. 手洗干净，'), first('再翻书'), 'sure'],
  ])('is joined by %s', (_, a, b, found) => {
    expect(continuationOf(a, b)).toBe(found);
  });

  it.each([
    ['the sentence ended and the next is indented', last('灯亮了。'), first('船来了', 'indented')],
    [
      'the sentence is open, but the next is indented',
      last('到了第二年秋'),
      first('船来了', 'indented'),
    ],
    [
      'the last line is short and no indent tells',
      last('灯亮了', 'short'),
      first('船来了', 'unknown'),
    ],
    ['the sentence ended and nothing else tells', last('He left.'), first('She stayed', 'unknown')],
    ['the next begins with a number', last('约定如下'), first('1. 手洗干净')],
    ['the text has its end mark', last('灯亮了■'), first('船来了')],
    ['a remark on the author ends it', last('灯亮了。（作者系船工）'), first('船来了')],
    ['it says that it goes on elsewhere', last('到了第二年秋（下转第8页）'), first('船来了')],
    [
      'the next says that it comes from elsewhere',
      last('到了第二年秋'),
      first('（上接第3页）天亮了'),
    ],
    ['a heading comes next', last('到了第二年秋'), block('heading', '灯')],
    ['a byline is last', block('byline', '文/周小满'), first('天亮了')],
  ])('is not joined where %s', (_, a, b) => {
    expect(continuationOf(a, b)).toBeNull();
  });
});
