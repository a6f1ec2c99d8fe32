import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalRange } from '../../../lib/convert/alignment.ts';
import {
  convertedBlock,
  convertedPage,
  isConverted,
  shownPassage,
} from '../../../lib/convert/converted-page.ts';
import type { ConvertedText } from '../../../lib/convert/converted-text.ts';
import { loadConverter } from '../../../lib/convert/load-converter.ts';
import type { Block, ProsePage } from '../../../lib/model/block.ts';
import { dictionaries } from './dictionaries/dictionaries.ts';

const direction = { from: 's', to: 'twp' } as const;
const converter = await loadConverter(direction, dictionaries);
const convert = (text: string): ConvertedText => ({ ...converter.convert(text), direction });

const TEXT = '默认的程序员看着鼠标，头发白了';
const block: Block = {
  kind: 'paragraph',
  text: TEXT,
  spans: [
    { from: 0, to: 8, run: 3, start: 10 },
    { from: 8, to: TEXT.length, run: 4, start: 0 },
  ],
  doubts: [{ at: 11, reason: 'join' }],
  reasons: [],
};
const page: ProsePage = { flipPage: 5, folio: '3', title: null, blocks: [block, block] };

describe('a converted block', () => {
  const shown = convertedBlock(block, convert(TEXT));

  it('has its text, and what is doubtful where it was', () => {
    expect(shown.text).toBe('預設的程式設計師看著滑鼠，頭髮白了');
    expect(shown.doubts).toEqual([{ at: shown.text.indexOf('頭'), reason: 'join' }]);
    expect(shown.original).toBe(block);
  });

  it('has spans of what went unit for unit, and none of words that became others', () => {
    for (const { from, to, run, start } of shown.spans) {
      const [first, last] = originalRange(shown.alignment, from, to);
      expect(last - first).toBe(to - from);
      const own = block.spans.find((span) => span.run === run);
      expect(start - (own?.start ?? 0)).toBe(first - (own?.from ?? 0));
    }
    const covered = shown.spans.map(({ from, to }) => shown.text.slice(from, to));
    expect(covered).toEqual(['的程', '看著', '，頭髮白了']);
  });
});

/** Where what is selected of the first block comes from, as the view finds it. */
const cameFrom = (shown: ProsePage, from: number, to: number): [number, number] => {
  const [own] = shown.blocks;
  return own !== undefined && isConverted(own)
    ? originalRange(own.alignment, from, to)
    : [from, to];
};

describe('a converted page', () => {
  it('leads from what is selected to the original passage, and back', () => {
    const shown = convertedPage(page, [convert(TEXT), null]);
    const text = shown.blocks[0]?.text ?? '';
    const [from, to] = cameFrom(shown, text.indexOf('設計師'), text.indexOf('鼠'));
    expect(TEXT.slice(from, to)).toBe('序员看着鼠标');
    const passage = [
      { flipPage: 5, block: 0, from, to },
      { flipPage: 5, block: 1, from: 2, to: 4 },
    ];
    const [back, unconverted] = shownPassage(shown, passage);
    expect(text.slice(back?.from, back?.to)).toBe('式設計師看著滑鼠');
    expect(unconverted).toEqual(passage[1]);
  });

  it('tells of any selection exactly the passage that it came from', () => {
    const pieces = fc.constantFrom(
      '默认',
      '程序员',
      '鼠标',
      '头发',
      '的',
      '一',
      '𠮷',
      '\n',
      'a',
      '⼲',
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.nat(), fc.nat(), (parts, a, b) => {
        const written = parts.join('');
        const own: Block = { ...block, text: written, spans: [], doubts: [] };
        const shown = convertedPage({ ...page, blocks: [own] }, [convert(written)]);
        const length = shown.blocks[0]?.text.length ?? 0;
        const [from = 0, to = 0] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y);
        const [start, end] = cameFrom(shown, from, to);
        const again = converter.convert(written.slice(start, end)).text;
        // Converted by itself the passage may miss the words around it, but no length.
        expect(again.length).toBeGreaterThanOrEqual(Math.min(to - from, 1));
        const [back] = shownPassage(shown, [{ flipPage: 5, block: 0, from: start, to: end }]);
        expect((back?.from ?? 0) <= from && (to === from || (back?.to ?? 0) >= to)).toBe(true);
      }),
    );
  });
});
