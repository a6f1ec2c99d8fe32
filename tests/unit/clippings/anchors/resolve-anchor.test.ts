import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSpace } from '../../../../lib/clippings/anchors/bare-text.ts';
import { resolveAnchor } from '../../../../lib/clippings/anchors/resolve-anchor.ts';
import { cases } from '../../../property-cases.ts';
import { block } from '../../components/block.ts';
import { pageOf, readPage, saved, savedAcross } from '../pages.ts';

const PAGE = [
  '天黑以后，渡口的灯还亮着，船已经走了。岸上没有人，只有风从芦苇里过。',
  '第二天早上，摆渡的老人来了。他说夜里听见有人喊船，喊了三声，就没有声音了。',
  'The ferry comes twice a day, in the morning and before dark, when the lamps are lit.',
];

/** What the found parts hold. */
function textAt(texts: readonly string[], own: ReturnType<typeof resolveAnchor>): string | null {
  if (own === null) return null;
  return own.parts.map(({ block, from, to }) => texts[block]?.slice(from, to) ?? '').join('\n');
}

/** A page of paragraphs, some of whose sentences come more than once, and a passage of it. */
const anyPassage = fc
  .array(
    fc
      .array(
        fc.constantFrom(
          '渡口的灯还亮着。',
          '船来了。',
          '他没有说话，',
          '岸上有风，',
          '老人笑了笑。',
          'At dusk, ',
          '一',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join('').trim()),
    { minLength: 1, maxLength: 5 },
  )
  .chain((texts) =>
    fc.nat({ max: texts.length - 1 }).chain((own) => {
      const length = texts[own]?.length ?? 1;
      return fc
        .tuple(fc.nat({ max: length - 1 }), fc.integer({ min: 1, max: length }))
        .map(([from, size]) => ({ texts, own, from, to: Math.min(length, from + size) }));
    }),
  )
  .filter(({ texts, own, from, to }) => texts[own]?.slice(from, to).trim() !== '');

describe('resolveAnchor', () => {
  it('finds every passage of a page that did not change, and is sure of no other place', () => {
    fc.assert(
      fc.property(anyPassage, ({ texts, own, from, to }) => {
        const clipping = saved(pageOf(...texts), own, from, to);
        const found = resolveAnchor(texts, clipping);
        expect(textAt(texts, found)).toBe(clipping.capture.quote);
        const { block: at, offset } = clipping.capture.anchor;
        if (found?.certain) expect(found.parts[0]).toMatchObject({ block: at, from: offset });
      }),
    );
  });

  it('is sure where the passage is long enough to be told', () => {
    const clipping = saved(pageOf(...PAGE), 0, 5, 19);
    const found = resolveAnchor(PAGE, clipping);
    expect(found).toEqual({ parts: [{ block: 0, from: 5, to: 19 }], certain: true });
  });

  it('finds it where lines are joined in another way, blocks cut or moved', () => {
    const cut = fc.array(fc.nat({ max: 34 }), { maxLength: 4 });
    fc.assert(
      fc.property(cut, fc.boolean(), (cuts, last) => {
        const [first = '', ...others] = PAGE;
        const pieces = [...new Set([0, ...cuts, first.length])].sort((a, b) => a - b);
        const blocks = pieces.slice(1).map((end, at) => first.slice(pieces[at], end));
        const texts = last ? [...others, ...blocks] : [...blocks, ...others];
        const clipping = saved(pageOf(...PAGE), 0, 5, 19);
        const found = resolveAnchor(texts, clipping);
        expect(withoutSpace(textAt(texts, found) ?? '')).toBe(withoutSpace(clipping.capture.quote));
        expect(found?.certain).toBe(true);
      }),
    );
  });

  it('counts neither spaces nor the width of marks', () => {
    const clipping = saved(pageOf(...PAGE), 0, 5, 19);
    const texts = ['天黑以后,渡口 的灯还亮着,船已经\n走了。岸上没有人,只有风从芦苇里过。'];
    expect(textAt(texts, resolveAnchor(texts, clipping))).toBe('渡口 的灯还亮着,船已经\n走了。');
  });

  it('finds a changed passage, and says that it is not sure', () => {
    const clipping = saved(pageOf(...PAGE), 1, 0, 14);
    const texts = [PAGE[0] ?? '', (PAGE[1] ?? '').replace('老人来了', '老汉来了'), PAGE[2] ?? ''];
    const found = resolveAnchor(texts, clipping);
    expect(textAt(texts, found)).toBe('第二天早上，摆渡的老汉来了。');
    expect(found?.certain).toBe(false);
  });

  it('is never sure of another place, however a few characters changed', () => {
    const edit = fc.record({
      at: fc.nat({ max: 200 }),
      remove: fc.nat({ max: 2 }),
      insert: fc.constantFrom('', '了', '，', 'x'),
    });
    fc.assert(
      fc.property(anyPassage, fc.array(edit, { minLength: 1, maxLength: 3 }), (passage, edits) => {
        const { texts, own, from, to } = passage;
        const clipping = saved(pageOf(...texts), own, from, to);
        const start = clipping.capture.anchor.offset;
        // The passage itself stays, so that where it is now is known; all else may change.
        let shift = 0;
        const changed = texts.map((text, at) =>
          edits.reduce((now, { at: place, remove, insert }) => {
            const end = at === own ? start + shift : now.length;
            if (place + remove > end) return now;
            if (at === own) shift += insert.length - remove;
            return now.slice(0, place) + insert + now.slice(place + remove);
          }, text),
        );
        const found = resolveAnchor(changed, clipping);
        if (!found?.certain) return;
        const [first] = found.parts;
        expect([first?.block, first?.from]).toEqual([own, start + shift]);
      }),
      { numRuns: cases(300) },
    );
  });

  it('is not sure of the other place when its own was taken away', () => {
    const texts = ['甲说，船来了。岸上的人都站了起来。', '很久以后，船来了。没有人看见它。'];
    const clipping = saved(pageOf(...texts), 0, 3, 7);
    const found = resolveAnchor(['甲说，岸上的人都站了起来。', texts[1] ?? ''], clipping);
    expect(found?.certain ?? false).toBe(false);
  });

  it('finds nothing where nothing is like it', () => {
    const clipping = saved(pageOf(...PAGE), 0, 5, 19);
    expect(
      resolveAnchor(['完全不同的一页，说的是山里的事情，没有水也没有路。'], clipping),
    ).toBeNull();
    expect(resolveAnchor([], clipping)).toBeNull();
  });

  it('marks of a passage over two pages what stands on each', () => {
    const first = readPage([block('paragraph', PAGE[0] ?? '')]);
    const second = readPage([block('paragraph', PAGE[1] ?? '')], { flipPage: 62, folio: '60' });
    const clipping = savedAcross(
      [first, second],
      [
        { flipPage: 61, block: 0, from: 19, to: 34 },
        { flipPage: 62, block: 0, from: 0, to: 14 },
      ],
    );
    const on = (texts: string[], page: number) =>
      textAt(texts, resolveAnchor(texts, clipping, page));
    expect(on([PAGE[0] ?? ''], 61)).toBe('岸上没有人，只有风从芦苇里过。');
    expect(on([PAGE[1] ?? ''], 62)).toBe('第二天早上，摆渡的老人来了。');
  });
});
