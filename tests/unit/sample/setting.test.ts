import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../scripts/sample/setting/check-page.ts';
import { cutFrame } from '../../../scripts/sample/setting/cut-frame.ts';
import { framesOf } from '../../../scripts/sample/setting/frames.ts';
import { pieceHtml, withSoftHyphens } from '../../../scripts/sample/setting/piece-html.ts';
import {
  addBlock,
  addPiece,
  type FlowItem,
  newDraft,
  plain,
} from '../../../scripts/sample/setting/pieces.ts';
import { printedLines } from '../../../scripts/sample/setting/printed-lines.ts';
import type { Glyph } from '../../../scripts/sample/setting/read-glyphs.ts';
import { setBlocks } from '../../../scripts/sample/setting/set-blocks.ts';
import { lineAt, pageOf } from './printed-line.ts';

/** Letters of 10 pt in lines of `perLine`, 20 pt apart, the first line's middle at 10. */
const glyphsOf = (text: string, perLine: number, piece = 0): Glyph[] =>
  [...text].map((letter, at) => {
    const left = (at % perLine) * 10;
    const middle = 10 + Math.floor(at / perLine) * 20;
    return { piece, at, letter, left, right: left + 10, middle, size: 10 };
  });

const item = (text: string, more: Partial<FlowItem> = {}): FlowItem => ({
  className: 'paragraph',
  pieces: [{ id: 0, block: 0, text, bold: [], glue: '' }],
  splittable: true,
  keepsWithNext: false,
  from: 0,
  ...more,
});

describe('printedLines', () => {
  it('groups glyphs by line and trims white space at its ends', () => {
    const lines = printedLines(glyphsOf('山河 月读', 3), 4);
    expect(lines.map(({ text }) => text)).toEqual(['山河', '月读']);
    expect(lines[1]).toMatchObject({ group: 4, edges: [0, 10, 20], top: 25, bottom: 35 });
  });

  it('shows a soft hyphen only where the line was divided there', () => {
    const lines = printedLines(glyphsOf('ab\u00adcdef', 5), 0);
    expect(lines.map(({ text, hyphenated }) => [text, hyphenated])).toEqual([
      ['abcd', false],
      ['ef', false],
    ]);
    const divided = printedLines(glyphsOf('abcd\u00adef', 5), 0);
    expect(divided.map(({ text, hyphenated }) => [text, hyphenated])).toEqual([
      ['abcd-', true],
      ['ef', false],
    ]);
  });

  it('keeps a drop cap apart', () => {
    const [first, ...rest] = glyphsOf('溪水从', 9);
    const glyphs = first ? [{ ...first, size: 30 }, ...rest] : rest;
    expect(printedLines(glyphs, 0).map(({ text }) => text)).toEqual(['溪', '水从']);
  });
});

describe('framesOf', () => {
  const columns = [
    { left: 0, width: 100 },
    { left: 120, width: 100 },
  ];

  it('goes down one column after the other, over and under what stands across', () => {
    const across = { left: 0, top: 200, width: 220, height: 50 };
    const frames = framesOf(columns, 0, 600, [across], 10);
    expect(frames.map(({ left, top, height }) => [left, top, height])).toEqual([
      [0, 0, 200],
      [0, 250, 350],
      [120, 0, 200],
      [120, 250, 350],
    ]);
  });

  it('lets text run round what covers a part of a column', () => {
    const astride = { left: 70, top: 100, width: 80, height: 60 };
    const [left, right] = framesOf(columns, 0, 600, [astride], 10);
    expect(left?.intrusions).toEqual([{ side: 'right', top: 100, width: 30, height: 60 }]);
    expect(right?.intrusions).toEqual([{ side: 'left', top: 100, width: 30, height: 60 }]);
  });

  it('leaves out what is too low for a line', () => {
    const foot = { left: 0, top: 5, width: 100, height: 595 };
    expect(framesOf(columns.slice(0, 1), 0, 600, [foot], 10)).toEqual([]);
  });
});

describe('cutFrame', () => {
  it('cuts a paragraph where its first line begins that does not fit', () => {
    const measure = { glyphs: glyphsOf('一二三四五六七八九', 3), bottoms: [60] };
    expect(cutFrame([item('一二三四五六七八九')], measure, 0, 40)).toEqual({ whole: 0, cut: 6 });
    expect(cutFrame([item('一二三四五六七八九')], measure, 0, 60)).toEqual({ whole: 1, cut: null });
  });

  it('counts the cut from the start of the text when the item is a rest', () => {
    const measure = { glyphs: glyphsOf('四五六七八九', 3), bottoms: [40] };
    const rest = item('一二三四五六七八九', { from: 3 });
    expect(cutFrame([rest], measure, 0, 20)).toEqual({ whole: 0, cut: 6 });
  });

  it('divides no word', () => {
    const measure = { glyphs: glyphsOf('ab cdef', 5), bottoms: [40] };
    expect(cutFrame([item('ab cdef')], measure, 0, 20)).toEqual({ whole: 0, cut: 3 });
  });

  it('leaves no heading at a frame’s end', () => {
    const heading = item('题', { splittable: false, keepsWithNext: true });
    const figure = item('图', { splittable: false });
    const measure = { glyphs: [], bottoms: [20, 90] };
    expect(cutFrame([heading, figure], measure, 0, 40)).toEqual({ whole: 0, cut: null });
  });
});

describe('setBlocks', () => {
  it('puts asides after their article’s text, and furniture where it is printed', () => {
    const draft = newDraft();
    const add = (kind: 'quote' | 'paragraph' | 'folio' | 'header', article: number, text: string) =>
      addPiece(draft, addBlock(draft, { kind, article }), plain(text));
    const placed = [
      { piece: add('quote', 0, '引文'), from: 0, to: 2 },
      { piece: add('paragraph', 0, '甲乙丙丁'), from: 1, to: 3 },
      { piece: add('paragraph', 1, '另一篇'), from: 0, to: 3 },
      { piece: add('folio', -1, '5'), from: 0, to: 1, atTop: false },
      { piece: add('header', -1, '刊名'), from: 0, to: 2, atTop: true },
    ];
    expect(setBlocks(placed, draft).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      ...['header 刊名', 'paragraph 乙丙', 'quote 引文', 'paragraph 另一篇', 'folio 5'],
    ]);
  });
});

describe('checkPage', () => {
  it('throws when a printed character is in no block', () => {
    const blocks = [{ kind: 'paragraph', text: '山 河' }] as const;
    expect(() => checkPage({ ...pageOf([lineAt(0, 0, '山河')]), blocks })).not.toThrow();
    expect(() => checkPage({ ...pageOf([lineAt(0, 0, '山河月')]), blocks })).toThrow('月');
  });
});

describe('pieceHtml', () => {
  it('marks bold text, escapes, and begins anywhere', () => {
    const piece = { id: 0, block: 0, text: '甲乙<丙', bold: [{ from: 0, to: 2 }], glue: '' };
    const options = { hyphens: false, dropCap: false };
    expect(pieceHtml(piece, 1, 4, options)).toBe('<b>乙</b>&lt;丙');
  });

  it('divides long words between consonants only', () => {
    expect(withSoftHyphens('letters in harbour')).toBe('let\u00adters in har\u00adbour');
  });
});
