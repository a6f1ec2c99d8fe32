import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Word } from '../../../../lib/sources/letters/glyph.ts';
import { restoreMarks } from '../../../../lib/sources/placed/restore-marks.ts';

const EM = 0.02;
const DROPPED = /[，。！？：“”.,:?![\]]/u;

/** The words of printed lines, marks dropped, as a newer book's coordinates have them. */
function wordsOf(lines: readonly string[], { left = 0.1, top = 0.1 } = {}): Word[] {
  return lines.flatMap((line, row) => {
    const words: Word[] = [];
    let at = left;
    let text = '';
    const end = (): void => {
      const start = at - text.length * EM;
      const y = top + row * 0.03;
      if (text !== '')
        words.push({ text, box: { left: start, top: y, right: at, bottom: y + 0.02 } });
      text = '';
    };
    for (const char of line) {
      if (DROPPED.test(char) || char === ' ') end();
      else text += char;
      at += EM;
    }
    end();
    return words;
  });
}

const texts = (words: readonly Word[], lines: readonly string[]): string[] =>
  restoreMarks(words, lines).map(({ text }) => text);

const LINES = ['“渡口的灯，”他说，“还亮', '着。”', '过河的人听了，都不作声。'];

describe('restoreMarks', () => {
  it('puts the marks back between, before and after the words', () => {
    const runs = restoreMarks(wordsOf(LINES), LINES);
    expect(runs.map(({ text }) => text)).toEqual(LINES);
    expect(runs[0]?.box.left).toBeCloseTo(0.1);
    expect(runs[1]?.box.right).toBeCloseTo(0.1 + 3 * EM);
    expect(runs[0]?.edges).toHaveLength((LINES[0]?.length ?? 0) + 1);
    expect(runs[0]?.edges?.[4]).toBeCloseTo(0.1 + 4 * EM);
  });

  it('breaks a line that the text has glued where the words jump', () => {
    expect(texts(wordsOf(LINES), [LINES.join('')])).toEqual(LINES);
  });

  it('gives opening marks at a jump to the line after it', () => {
    const lines = ['渡口的灯。', '“还亮着”'];
    expect(texts(wordsOf(lines), [lines.join('')])).toEqual(lines);
  });

  it('parts two columns on one baseline', () => {
    const words = [
      ...wordsOf(['渡口的灯还亮着'], { left: 0.1 }),
      ...wordsOf(['过河的人都不作声'], { left: 0.6 }),
    ];
    expect(texts(words, ['渡口的灯还亮着过河的人都不作声'])).toEqual([
      '渡口的灯还亮着',
      '过河的人都不作声',
    ]);
  });

  it('finds the words in another order than the text’s', () => {
    const words = wordsOf(LINES);
    const turned = [...words.slice(5), ...words.slice(0, 5)];
    expect(texts(turned, LINES)).toEqual(LINES);
    expect(texts(words.toReversed(), LINES)).toEqual(LINES);
  });

  it('undoes letter-spacing of the text', () => {
    const line = '渡口的灯还亮着';
    expect(texts(wordsOf([line]), [[...line].join(' ')])).toEqual([line]);
  });

  it('puts a line that the words lack under the one before it', () => {
    const runs = restoreMarks(wordsOf(LINES), [
      ...LINES.slice(0, 2),
      '摄影 何渡',
      ...LINES.slice(2),
    ]);
    expect(runs.map(({ text }) => text)).toEqual([LINES[0], LINES[1], '摄影 何渡', LINES[2]]);
    expect(runs[2]?.box.top).toBe(runs[1]?.box.bottom);
  });

  it('keeps the words that the text lacks', () => {
    const words = [...wordsOf(LINES), ...wordsOf(['何渡摄'], { top: 0.8 })];
    expect(texts(words, LINES)).toEqual([...LINES, '何渡摄']);
  });

  it('marks a word that goes on in the next line', () => {
    const lines = ['the lamp at the fer', 'ry is lit by hand'];
    expect(texts(wordsOf(lines), [lines.join('')])).toEqual([`${lines[0]}\u00ad`, lines[1]]);
  });

  const pages = fc
    .array(
      fc
        .array(fc.constantFrom(...'渡口的灯亮着过河人夜里，。“”12ab '), {
          minLength: 1,
          maxLength: 20,
        })
        .map((chars) => chars.join('')),
      { minLength: 1, maxLength: 12 },
    )
    .filter((lines) => lines.some((line) => !DROPPED.test(line) && line.trim() !== ''));

  const count = (text: string): string[] => [...text.replace(/[\s\u00ad]/gu, '')].sort();

  it('gives each character of the text once, whatever the words’ order', () => {
    fc.assert(
      fc.property(pages, fc.nat(), (lines, turn) => {
        const words = wordsOf(lines);
        const from = turn % words.length;
        const turned = [...words.slice(from), ...words.slice(0, from)];
        expect(count(texts(turned, lines).join(''))).toEqual(count(lines.join('')));
      }),
    );
  });

  it('loses no letter of words and text that differ', () => {
    fc.assert(
      fc.property(pages, pages, (lines, others) => {
        const all = count(texts(wordsOf(lines), others).join(''));
        for (const char of new Set(all)) {
          const held = (text: string): number => [...text].filter((each) => each === char).length;
          if (DROPPED.test(char)) continue;
          expect(held(all.join(''))).toBe(Math.max(held(lines.join('')), held(others.join(''))));
        }
      }),
    );
  });

  it('gives runs whose edges rise', () => {
    fc.assert(
      fc.property(pages, (lines) => {
        for (const { text, box, edges } of restoreMarks(wordsOf(lines), lines)) {
          if (edges === undefined) continue;
          expect(edges).toHaveLength(text.length + 1);
          expect(edges).toEqual([...edges].sort((a, b) => a - b));
          expect([edges[0], edges.at(-1)]).toEqual([box.left, box.right]);
        }
      }),
    );
  });
});
