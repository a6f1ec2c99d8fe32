import { describe, expect, it } from 'vitest';
import { asideOf, placeAsides } from '../../../lib/blocks/asides.ts';
import { blockLines } from '../../../lib/blocks/block-lines.ts';
import type { StripRole } from '../../../lib/layout/roles/role.ts';
import { pageLayout } from '../../../lib/layout/strips/page-layout.ts';
import { fullText, fullTexts, LEADING, linesAt, stripAt } from '../layout/pieces.ts';

const text = (left: number, top: number, word: string) =>
  blockLines('paragraph', linesAt(left, top, [word, ...fullTexts(2)]));
const aside = (left: number, top: number, word: string) => {
  const lines = linesAt(left, top, [word]);
  const [line] = lines;
  if (!line) throw new Error('no line');
  return { box: line.box, blocks: [blockLines('caption', lines)] };
};

const wordsOf = (blocks: ReturnType<typeof placeAsides>): string =>
  blocks.map((block) => block.lines[0]?.text).join(' ');

describe('placeAsides', () => {
  const running = [text(0, 0, '甲'), text(0, 20, '乙'), text(24, 0, '丙')];

  it('puts each after the text nearest above it in its column', () => {
    expect(wordsOf(placeAsides(running, [aside(0, 10, '图')]))).toBe('甲 图 乙 丙');
    expect(wordsOf(placeAsides(running, [aside(24, 10, '图')]))).toBe('甲 乙 丙 图');
  });

  it('puts one with no text above it at the end', () => {
    expect(wordsOf(placeAsides(running, [aside(48, 10, '图')]))).toBe('甲 乙 丙 图');
  });

  it('keeps several at one place from the top down', () => {
    const two = [aside(0, 12, '下'), aside(0, 10, '上')];
    expect(wordsOf(placeAsides(running, two))).toBe('甲 上 下 乙 丙');
  });

  it('gives them all where there is no text', () => {
    expect(wordsOf(placeAsides([], [aside(0, 10, '图')]))).toBe('图');
  });
});

describe('asideOf', () => {
  const strip = stripAt(0, 0, [
    `\u3000\u3000${fullText(18)}`,
    '灯灭了。',
    `\u3000\u3000${fullText(18, 4)}`,
    '河不宽。',
  ]);
  const layout = pageLayout([strip], LEADING, true);
  const kinds = (role: StripRole) =>
    asideOf({ strip, role, reason: 'small' }, layout)?.blocks.map(({ kind }) => kind);

  it('makes one block of a caption or a quote', () => {
    expect(kinds('caption')).toEqual(['caption']);
    expect(kinds('quote')).toEqual(['quote']);
  });

  it('makes paragraphs of a box or a note', () => {
    expect(kinds('sidebar')).toEqual(['sidebar', 'sidebar']);
    expect(kinds('note')).toEqual(['note', 'note']);
  });

  it('is null for running text', () => {
    expect(asideOf({ strip, role: 'body', reason: '' }, layout)).toBeNull();
  });
});
