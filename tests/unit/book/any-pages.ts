import fc from 'fast-check';
import { BLOCK_KINDS, type Block, type ProsePage } from '../../../lib/model/block.ts';

/** Beginnings and ends that speak for and against going on, in both scripts. */
const TEXTS = [
  '天还没有亮，摆渡的老周',
  '已经把船头的灯点上了。',
  '河不宽，',
  '“今天的价钱好不好？”',
  'the ferry was com-',
  'plete at last.',
  'and so it went on',
  '（下转第8页）',
  '1. 手洗干净',
  '他说：',
  '',
] as const;

const anyBlock: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('paragraph', 'paragraph', 'paragraph', ...BLOCK_KINDS),
  text: fc.constantFrom(...TEXTS),
  spans: fc.constant([]),
  doubts: fc.constant([]),
  reasons: fc.constant([]),
  edges: fc.record({
    first: fc.constantFrom('indented', 'flush', 'unknown'),
    last: fc.constantFrom('full', 'short'),
  }),
});

/** Pages in order; some hold no running text, or nothing. */
export const anyPages: fc.Arbitrary<ProsePage[]> = fc
  .array(fc.array(anyBlock, { maxLength: 4 }), { maxLength: 7 })
  .map((pages) =>
    pages.map((blocks, index) => ({
      flipPage: index + 3,
      folio: String(index + 1),
      title: null,
      blocks,
    })),
  );
