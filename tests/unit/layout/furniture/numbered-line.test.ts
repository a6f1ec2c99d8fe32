import { describe, expect, it } from 'vitest';
import { splitAtNumber } from '../../../../lib/layout/furniture/numbered-line.ts';
import { FOLIO_OFFSET_MAX } from '../../../../lib/layout/thresholds.ts';
import { lineAt } from '../pieces.ts';

const split = (text: string, flipPage: number | null = 47): string[] | null =>
  splitAtNumber(lineAt(0, 0, text), flipPage)?.map((line) => line.text) ?? null;

describe('splitAtNumber', () => {
  it('parts the printed number from the words before or after it', () => {
    expect(split('Harbour Notes 45')).toEqual(['Harbour Notes', '45']);
    expect(split('45 Harbour Notes')).toEqual(['45', 'Harbour Notes']);
    expect(split('河湾杂志　45')).toEqual(['河湾杂志', '45']);
  });

  it('keeps each character in the part that it came from', () => {
    const parts = splitAtNumber(lineAt(0, 0, 'Harbour Notes 45'), 47)?.flatMap(
      (line) => line.parts,
    );
    expect(parts?.map(({ start, end }) => 'Harbour Notes 45'.slice(start, end).trim())).toEqual([
      'Harbour Notes',
      '45',
    ]);
  });

  it('takes no number that is far from the flip page', () => {
    expect(split(`Harbour Notes ${47 + FOLIO_OFFSET_MAX + 1}`)).toBeNull();
    expect(split('Harbour Notes 45', null)).toBeNull();
  });

  it.each(['Harbour Notes No. 45', '河湾 第 45', 'In all, there were 45', '45'])(
    'leaves «%s»',
    (text) => {
      expect(split(text)).toBeNull();
    },
  );
});
