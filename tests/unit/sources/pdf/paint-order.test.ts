import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuildPage } from '../../../../lib/rebuild.ts';
import type { PdfItem, PdfPage } from '../../../../lib/sources/pdf/pdf-page.ts';
import { readPdfPage } from '../../../../lib/sources/pdf/read-pdf-page.ts';
import { LocalPdf } from '../../../../scripts/command/local-pdf.ts';
import { fromRoot } from '../../../../scripts/toolchain/root.ts';
import { cases } from '../../../property-cases.ts';

async function firstPage(name: string): Promise<PdfPage> {
  const pdf = await LocalPdf.open(fromRoot('tests/fixtures/pdf', name));
  const page = await pdf.page(1);
  await pdf.close();
  return page;
}

const blocksOf = (page: PdfPage) => {
  const read = readPdfPage(page);
  return read.ok ? rebuildPage(read.page).blocks : [];
};

/** The item in two, cut before its `at`th character; as a program may as well have written it. */
function cutItem(item: PdfItem, at: number): PdfItem[] {
  const chars = [...item.str];
  const [a = 1, b = 0] = item.transform;
  const isPlain = b === 0 && chars.every((char) => /\p{Script=Han}/u.test(char));
  if (!isPlain || at <= 0 || at >= chars.length) return [item];
  const width = (item.width * at) / chars.length;
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
  return [
    { ...item, str: chars.slice(0, at).join(''), width },
    {
      ...item,
      str: chars.slice(at).join(''),
      width: item.width - width,
      transform: [a, b, c, d, x + width, y],
    },
  ];
}

describe.each(['issue.pdf', 'vertical.pdf'])('the items of %s', (name) => {
  it('give the same page in any order', async () => {
    const page = await firstPage(name);
    const blocks = blocksOf(page);
    expect(blocks.length).toBeGreaterThan(5);
    const order = fc.shuffledSubarray([...page.items.keys()], { minLength: page.items.length });
    fc.assert(
      fc.property(order, (places) => {
        const items = places.flatMap((place) => page.items[place] ?? []);
        expect(blocksOf({ ...page, items })).toEqual(blocks);
      }),
      { numRuns: cases(10) },
    );
  });

  it('give the same text wherever they are cut', async () => {
    const page = await firstPage(name);
    const texts = blocksOf(page).map(({ kind, text }) => [kind, text]);
    const cuts = fc.array(fc.nat(20), {
      minLength: page.items.length,
      maxLength: page.items.length,
    });
    fc.assert(
      fc.property(cuts, (places) => {
        const items = page.items.flatMap((item, index) => cutItem(item, places[index] ?? 0));
        const cut = blocksOf({ ...page, items }).map(({ kind, text }) => [kind, text]);
        expect(cut).toEqual(texts);
      }),
      { numRuns: cases(10) },
    );
  });
});
