import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOf } from '../../../lib/book/flow.ts';
import { spokenSentences } from '../../../lib/book/spoken-sentences.ts';
import type { ProsePage } from '../../../lib/model/block.ts';
import { block } from '../components/block.ts';
import { anyPages } from './any-pages.ts';

const FLUSH = { edges: { first: 'flush', last: 'full' } } as const;

const page = (flipPage: number, ...blocks: ProsePage['blocks']): ProsePage => ({
  flipPage,
  folio: null,
  title: null,
  blocks,
});

describe('what is read aloud', () => {
  it('is a sentence over two pages in one go, without what stands beside it', () => {
    const first = page(
      3,
      block('paragraph', '天亮了。到了第二年秋', FLUSH),
      block('caption', '渡口。'),
    );
    const second = page(
      4,
      block('header', '河上'),
      block('paragraph', '天，船来了。他笑。', FLUSH),
    );
    const spoken = spokenSentences(flowOf([first, second]));
    expect(spoken.map(({ text }) => text)).toEqual([
      '天亮了。',
      '到了第二年秋天，船来了。',
      '他笑。',
    ]);
    expect(spoken[1]?.passage).toEqual([
      { flipPage: 3, block: 0, from: 4, to: 10 },
      { flipPage: 4, block: 1, from: 0, to: 6 },
    ]);
  });

  it('has the language of its block, or else of its page', () => {
    const english = 'The ferry was late and the people of the town waited for it in the rain.';
    const spoken = spokenSentences(
      flowOf([
        page(
          3,
          block('heading', '渡口'),
          block('paragraph', '船来了，这时他们说话。'.repeat(4)),
          block('paragraph', english),
        ),
      ]),
    );
    const languages = spoken.map(({ language }) => language);
    expect([languages[0], languages.at(-1)]).toEqual(['zh-Hans', 'en']);
  });

  it('stands where its passage says', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        for (const { text, passage } of spokenSentences(flowOf(pages))) {
          const found = passage.map(({ flipPage, block: index, from, to }) =>
            pages.find((own) => own.flipPage === flipPage)?.blocks[index]?.text.slice(from, to),
          );
          expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        }
      }),
    );
  });
});
