import { describe, expect, it } from 'vitest';
import { runsOfPlaced } from '../../../../lib/sources/placed/placed-run.ts';
import type { PlacedText } from '../../../../lib/sources/placed/placed-text.ts';

/** Level text from x = 0.1, its advances given in thousandths. */
function placed(text: string, thousandths: readonly number[] = []): PlacedText {
  const advances = thousandths.map((advance) => advance / 1000);
  const width = advances.reduce((sum, advance) => sum + advance, 0) || text.length / 100;
  const box = { left: 0.1, top: 0.5, right: 0.1 + width, bottom: 0.51 };
  return { text, box, isLevel: true, advances };
}

const evenly = (text: string, gap: number): number[] =>
  [...text].map((char) => (char === ' ' ? gap : 10));

describe('runsOfPlaced', () => {
  it('gives the edges of each code unit', () => {
    const [run] = runsOfPlaced([placed('a渡𠮷', [5, 10, 10])]);
    expect(run?.text).toBe('a渡𠮷');
    expect(run?.edges).toHaveLength(5);
    expect(run?.edges?.map((edge) => Math.round(edge * 1000))).toEqual([100, 105, 115, 125, 125]);
  });

  it('shares a text out where advances do not fit it', () => {
    const [run] = runsOfPlaced([placed('渡口', [5, 10, 10])]);
    expect(run?.edges).toHaveLength(3);
    const [back] = runsOfPlaced([
      { ...placed('25', [-9, 9]), box: { left: 0.1, top: 0, right: 0.12, bottom: 0.1 } },
    ]);
    expect(back?.edges?.map((edge) => Math.round(edge * 1000))).toEqual([100, 110, 120]);
  });

  it('leaves out spaces at the ends, and their width', () => {
    const [run] = runsOfPlaced([placed(' ab ', [20, 10, 10, 20])]);
    expect(run?.text).toBe('ab');
    expect(run?.box.left).toBeCloseTo(0.12);
    expect(run?.box.right).toBeCloseTo(0.14);
    expect(runsOfPlaced([placed('  ')])).toEqual([]);
  });

  it('parts a text that holds the lines of two columns', () => {
    const text = 'it hangs on a pole  and is lit by hand';
    const advances = evenly(text, 5);
    advances[text.indexOf('  ') + 1] = 25;
    expect(runsOfPlaced([placed(text, advances)]).map((run) => run.text)).toEqual([
      'it hangs on a pole',
      'and is lit by hand',
    ]);
  });

  it('does not part a justified line, nor two words alone', () => {
    const text = 'it  hangs  on  a  pole';
    expect(runsOfPlaced([placed(text, evenly(text, 20))])).toHaveLength(1);
    expect(runsOfPlaced([placed('社长 何渡', [10, 10, 15, 10, 10])])).toHaveLength(1);
    expect(runsOfPlaced([placed('何渡　摄影', [10, 10, 10, 10, 10])])).toHaveLength(1);
  });

  it('parts two words alone that stand far apart', () => {
    const runs = runsOfPlaced([placed('目录 12', [10, 10, 80, 5, 5])]);
    expect(runs.map((run) => run.text)).toEqual(['目录', '12']);
  });

  it('parts text that is drawn over itself', () => {
    const runs = runsOfPlaced([placed('渡口渡口', [10, -10, 10, 10])]);
    expect(runs.map((run) => run.text)).toEqual(['渡口', '渡口']);
    expect(runs[0]?.box.left).toBeCloseTo(0.1);
    expect(runs[0]?.box.right).toBeCloseTo(0.12);
    expect(runs[1]?.box.left).toBeCloseTo(0.1);
    expect(runs[1]?.box.right).toBeCloseTo(0.12);
  });

  it('gives text that is not level no edges', () => {
    const [run] = runsOfPlaced([{ ...placed('spine', [1, 1, 1, 1, 1]), isLevel: false }]);
    expect(run).not.toHaveProperty('edges');
    expect(run?.text).toBe('spine');
  });

  it('puts a text without a place under the one before it', () => {
    const runs = runsOfPlaced([
      placed('first'),
      { text: ' second ', box: null, isLevel: false, advances: [] },
    ]);
    expect(runs[1]?.text).toBe('second');
    expect(runs[1]?.box.top).toBe(runs[0]?.box.bottom);
  });

  it('marks a cut word by the hyphen whose width alone is left', () => {
    const [run] = runsOfPlaced([placed('offer com', [9, 9, 9, 9, 9, 5, 9, 9, 9, 4])]);
    expect(run?.text).toBe('offer com\u00ad');
    expect(run?.edges).toHaveLength(11);
  });

  it('folds radicals', () => {
    expect(runsOfPlaced([placed('⼆⽉')])[0]?.text).toBe('二月');
  });
});
