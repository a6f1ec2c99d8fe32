import { describe, expect, it } from 'vitest';
import { readPdfPage } from '../../../../lib/sources/pdf/read-pdf-page.ts';
import { EM, itemAt, itemDown, PAGE, pageWith, readItems, textsOf } from './pdf-items.ts';

describe('the runs of a PDF’s page', () => {
  it('have boxes in fractions of the page, and the place of each character', () => {
    const [run] = readItems([itemAt('渡口', 40, 100)]).runs;
    expect(run?.box.left).toBeCloseTo(40 / PAGE.width);
    expect(run?.box.right).toBeCloseTo((40 + 2 * EM) / PAGE.width);
    expect(run && run.box.bottom - run.box.top).toBeCloseTo(EM / PAGE.height);
    expect(run?.edges?.map((edge) => Math.round(edge * PAGE.width))).toEqual([40, 50, 60]);
  });

  it('are whole, wherever a line was split and in whatever order it came', () => {
    const pieces = [
      itemAt('了。', 100, 100, { fontName: 'f2' }),
      itemAt('天还没', 40, 100),
      itemAt('有亮', 70, 100, { fontName: 'f3' }),
      itemAt('早', 90, 100),
    ];
    expect(textsOf(readItems(pieces))).toEqual(['天还没有亮早了。']);
  });

  it('keep the words of a line apart, and columns', () => {
    const words = [
      itemAt('The ferry', 40, 100, { width: 45 }),
      itemAt('leaves', 88, 100, { width: 30 }),
      itemAt('at dawn', 160, 100, { width: 35 }),
    ];
    expect(textsOf(readItems(words))).toEqual(['The ferry leaves', 'at dawn']);
  });

  it('have a squeezed mark before the text that begins inside its box', () => {
    const pieces = [itemAt('，', 40, 100), itemAt('「大家', 45, 100, { fontName: 'f2' })];
    expect(textsOf(readItems(pieces))).toEqual(['，「大家']);
  });

  it('have no spaces that only letter-spacing put there, however short the pieces', () => {
    const spaced = (text: string, x: number, width: number) => itemAt(text, x, 100, { width });
    expect(textsOf(readItems([spaced('再 说 吧 。', 40, 44)]))).toEqual(['再说吧。']);
    const wide = [spaced('道 床', 40, 24), spaced('长 满', 68, 24), spaced('了 芒 草', 96, 38)];
    expect(textsOf(readItems(wide))).toEqual(['道床长满了芒草']);
  });

  it('keep the spaces that were typed', () => {
    expect(textsOf(readItems([itemAt('张三 李四 王五', 40, 100, { width: 70 })]))).toEqual([
      '张三 李四 王五',
    ]);
  });

  it('have the characters that are meant for radicals, ligatures and shared glyphs', () => {
    const texts = ['⽔⼿⻓', 'the ﬁrst oﬃce', '文字∕攝影', '靑⾭'];
    const items = texts.map((text, at) => itemAt(text, 40, 100 + 20 * at));
    expect(textsOf(readItems(items))).toEqual(['水手长', 'the first office', '文字／攝影', '靑青']);
  });

  it('have 户 for its radical in simplified text, and 戶 in other', () => {
    expect(textsOf(readItems([itemAt('这⼾人家', 40, 100)]))).toEqual(['这户人家']);
    expect(textsOf(readItems([itemAt('這⼾人家', 40, 100)]))).toEqual(['這戶人家']);
  });

  it('have text once that is printed over itself', () => {
    const items = [itemAt('渡口', 40.5, 100.5), itemAt('渡口', 40, 100), itemAt('渡口', 40, 140)];
    expect(textsOf(readItems(items))).toEqual(['渡口', '渡口']);
  });

  it('set text apart that runs down a page of level lines', () => {
    const page = readItems([itemAt('天还没有亮', 40, 100), itemDown('副刊', 380, 200)]);
    expect(page.runs.map(({ text, apart }) => [text, apart])).toEqual([
      ['天还没有亮', undefined],
      ['副刊', 'turned'],
    ]);
    expect(page.turn).toBeUndefined();
  });

  it('are of the turned page where the whole page is printed sideways', () => {
    const page = readItems([itemDown('第一行文字', 300, 40), itemDown('第二行', 280, 40)]);
    expect(page.turn).toBe(1);
    expect(textsOf(page)).toEqual(['第一行文字', '第二行']);
    expect(page.runs[0]?.box.left).toBeCloseTo(40 / PAGE.height);
  });

  it('set small readings over a line apart, and not the small line over a title', () => {
    const ruby = [
      itemAt('渡口', 40, 100, { size: 20 }),
      itemAt('dùkǒu', 42, 83, { size: 8, width: 30 }),
      itemAt('特写', 40, 183, { size: 8 }),
      itemAt('清晨', 40, 200, { size: 20 }),
    ];
    const apart = readItems(ruby).runs.filter((run) => run.apart === 'ruby');
    expect(apart.map(({ text }) => text)).toEqual(['dùkǒu']);
  });

  it('leave out nothing but what has no place', () => {
    const lost = { ...itemAt('无', 0, 0), transform: [Number.NaN, 0, 0, 1, 0, 0] };
    expect(textsOf(readItems([lost, itemAt('有', 40, 100)]))).toEqual(['有']);
  });
});

describe('vertical text', () => {
  const column = (text: string, x: number) =>
    [...text].map((char, at) => itemAt(char, x, 100 + EM * at));
  const text = [column('渡口的早晨没有风', 300), column('水面像一块旧绸子', 282)];

  it('set character by character is read down its columns, from the right', () => {
    const page = readItems(text.toReversed().flat());
    expect(page.turn).toBe(1);
    expect(textsOf(page)).toEqual(['渡口的早晨没有风', '水面像一块旧绸子']);
  });

  it('in a font of its own is read the same way', () => {
    const items = ['渡口的早晨', '水面像一块'].map((str, at) => ({
      ...itemAt(str, 300 - 18 * at, 100),
      width: EM,
      height: 5 * EM,
    }));
    const page = readItems(items, { styles: { f1: { vertical: true } } });
    expect([page.turn, textsOf(page)]).toEqual([1, ['渡口的早晨', '水面像一块']]);
  });

  it('has its header and number apart, read level', () => {
    const header = [...'山河月读'].map((char, at) => itemAt(char, 40 + EM * at, 30));
    const page = readItems([...text.flat(), ...header]);
    expect(page.runs.filter(({ apart }) => apart).map((run) => run.text)).toEqual(['山河月读']);
  });

  it('is not seen in a page of level lines that were set character by character', () => {
    const line = (chars: string, y: number) =>
      [...chars].map((char, at) => itemAt(char, 40 + 12 * at, y));
    const page = readItems([...line('渡口的早晨没有风', 100), ...line('水面像一块旧绸子', 116)]);
    expect(page.turn).toBeUndefined();
    expect(textsOf(page)).toEqual(['渡口的早晨没有风', '水面像一块旧绸子']);
  });
});

describe('a page that cannot be read', () => {
  it('has no text, or none but space', () => {
    expect(readPdfPage(pageWith([itemAt('  ', 40, 100)]))).toMatchObject({
      ok: false,
      reason: 'no-text-layer',
    });
  });

  it.each([
    ['private use', '\ue001\ue002\ue003'],
    ['controls', '\u0001\u0002\u0003'],
    ['the scripts of half the world', 'ЖҀԱאبܐअกཀა'],
    ['signs that no text has', `${'!#$*+<=>@'.repeat(7)}`],
  ])('has text that nothing tells the characters of: %s', (_, text) => {
    const read = readPdfPage(pageWith([itemAt(text, 40, 100)]));
    expect(read).toMatchObject({ ok: false, reason: 'no-unicode' });
  });

  it('is read without the one font that tells nothing, and says so', () => {
    const items = [itemAt('\ue001\ue002', 40, 60, { fontName: 'f9' }), itemAt('渡口', 40, 100)];
    const read = readPdfPage(pageWith(items));
    expect(read.ok && textsOf(read.page)).toEqual(['渡口']);
    expect(read.notes).toMatchObject([{ file: 'pdf', reason: 'no-unicode' }]);
  });
});

describe('a hostile page of a PDF', () => {
  const text = itemAt('渡口', 40, 100);
  const scaled = (by: number) => ({ ...text, transform: [by, 0, 0, by, 40, 400], width: by });

  it.each([
    ['has no size', { viewport: { width: 0, height: 0, transform: [1, 0, 0, -1, 0, 0] } }],
    [
      'is no wider than an atom',
      { viewport: { width: 1e-30, height: 500, transform: [1, 0, 0, -1, 0, 500] } },
    ],
    [
      'is endless',
      {
        viewport: {
          width: Number.POSITIVE_INFINITY,
          height: 500,
          transform: [1, 0, 0, -1, 0, 500],
        },
      },
    ],
    [
      'has a place that is none',
      { viewport: { ...PAGE, transform: [Number.NaN, 0, 0, -1, 0, 560] } },
    ],
  ])('has nothing to read where it %s', (_, more) => {
    expect(readPdfPage(pageWith([text], more))).toMatchObject({ ok: false });
  });

  it('is read without what is beside it, or too small to be seen', () => {
    const items = [text, itemAt('远', 1e9, 100), scaled(1e-9), scaled(1e200)];
    expect(textsOf(readItems(items))).toEqual(['渡口']);
  });
});
