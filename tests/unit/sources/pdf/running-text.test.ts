import { describe, expect, it } from 'vitest';
import { rebuildPage } from '../../../../lib/rebuild.ts';
import { DocumentPages } from '../../../../lib/sources/pdf/document-pages.ts';
import type { PdfItem, PdfPage } from '../../../../lib/sources/pdf/pdf-page.ts';
import { RUNNING_REACH, withRunningText } from '../../../../lib/sources/pdf/running-text.ts';
import { itemAt, pageWith, readItems } from './pdf-items.ts';

/** Twenty characters that no other page or line has in this order. */
const ownText = (number: number, line: number): string =>
  Array.from({ length: 20 }, (_, at) =>
    String.fromCodePoint(0x4e00 + 97 * number + 31 * line + 7 * at),
  ).join('');

/** A page whose header stands no farther from the text than one line from the next. */
const pageItems = (number: number, header: string): PdfItem[] => [
  itemAt(header, 40, 30),
  ...[0, 1, 2].map((line) => itemAt(ownText(number, line), 40, 46 + 16 * line)),
  itemAt(String(number + 20), 200, 545),
];

const page = (number: number, header: string) => readItems(pageItems(number, header), { number });

const apartOf = (runs: ReturnType<typeof page>['runs']): string[] =>
  runs.filter(({ apart }) => apart === 'running').map(({ text }) => text);

describe('the running text of a document', () => {
  it('is what other pages have at the same place, numbers that count on among it', () => {
    const own = withRunningText(page(4, '渡口'), [page(3, '渡口'), page(5, '渡口'), page(6, '风')]);
    expect(apartOf(own.runs)).toEqual(['渡口', '24']);
    const { blocks, folio } = rebuildPage(own);
    expect(blocks.map(({ kind }) => kind)).toEqual(['header', 'paragraph', 'folio']);
    expect(folio).toBe('24');
  });

  it('is of left pages, where right ones have another', () => {
    const others = [2, 6].map((number) => page(number, '渡口'));
    const right = [3, 5].map((number) => page(number, '早晨'));
    expect(apartOf(withRunningText(page(4, '渡口'), [...others, ...right]).runs)).toContain('渡口');
  });

  it('is no heading that one other page happens to begin with', () => {
    const others = [page(3, '渡口'), page(5, '早晨'), page(6, '风')];
    expect(apartOf(withRunningText(page(4, '渡口'), others).runs)).toEqual(['24']);
  });

  it('is no text in the middle of pages, and no number that stays or jumps', () => {
    const middle = (number: number) =>
      readItems([itemAt('星', 40, 280), itemAt('12', 200, 545)], { number });
    expect(apartOf(withRunningText(middle(2), [middle(1), middle(3)]).runs)).toEqual([]);
  });
});

describe('the pages of a document', () => {
  const read =
    (asked: number[]) =>
    async (number: number): Promise<PdfPage> => {
      asked.push(number);
      if (number === 7) throw new Error('page 7 is damaged');
      return pageWith(pageItems(number, '渡口'), { number });
    };

  it('are read with those around them, each once, and the far ones not', async () => {
    const asked: number[] = [];
    const pages = new DocumentPages(500, read(asked));
    const first = await pages.page(20);
    expect(first.ok && apartOf(first.page.runs)).toEqual(['渡口', '40']);
    await pages.page(21);
    expect(asked.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 2 * RUNNING_REACH + 2 }, (_, at) => 20 - RUNNING_REACH + at),
    );
  });

  it('are readable beside one that is damaged, which says so itself', async () => {
    const pages = new DocumentPages(9, read([]));
    expect((await pages.page(6)).ok).toBe(true);
    await expect(pages.page(7)).rejects.toThrow('page 7 is damaged');
  });

  it('are numbered from 1', async () => {
    const pages = new DocumentPages(9, read([]));
    await expect(pages.page(0)).rejects.toThrow(RangeError);
    await expect(pages.page(10)).rejects.toThrow(RangeError);
  });
});
