import { describe, expect, it } from 'vitest';
import { fontBoxes } from '../../../../lib/layout/measure/ink.ts';
import { height, middle } from '../../../../lib/model/geometry.ts';
import type { Run } from '../../../../lib/model/run.ts';
import { runAt } from '../pieces.ts';

/** A run whose box reaches from `above` the baseline to `below` it. */
const inked = (text: string, baseline: number, above: number, below: number): Run => ({
  text,
  box: { left: 0, right: text.length / 2, top: baseline - above, bottom: baseline + below },
});

describe('where the boxes are of the ink', () => {
  const runs = [
    inked('in a mist it is', 10, 0.71, 0),
    inked('upon a year', 12, 0.52, 0.21),
    inked('ran on a sea', 14, 0.52, 0),
    inked('held by the bridge', 16, 0.75, 0.21),
    inked('渡口', 18, 0.84, 0.09),
  ];
  const { boxes, fromInk } = fontBoxes(runs);

  it('says so', () => {
    expect(fromInk).toBe(true);
  });

  it('finds one height for one type', () => {
    for (const box of boxes) expect(height(box)).toBeCloseTo(1, 1);
  });

  it('puts every box at the same place over its baseline', () => {
    const baselines = [10, 12, 14, 16, 18];
    const drops = boxes.map((box, index) => box.bottom - (baselines[index] ?? 0));
    for (const drop of drops) expect(drop).toBeCloseTo(drops[0] ?? 0, 1);
  });
});

it('leaves boxes that are of the font as they are', () => {
  const runs = [runAt(0, 0, 'now we are seven'), runAt(0, 2, 'gypsy'), runAt(0, 4, 'a sea')];
  const { boxes, fromInk } = fontBoxes(runs);
  expect(fromInk).toBe(false);
  expect(boxes).toEqual(runs.map((run) => run.box));
});

it('gives a dash or a 一 the usual height, around its own middle', () => {
  const flat: Run = { text: '——', box: { left: 0, right: 2, top: 4.45, bottom: 4.55 } };
  const { boxes } = fontBoxes([runAt(0, 0, '天还没有亮'), runAt(0, 2, '摆渡的老周'), flat]);
  const [usual, , found] = boxes.map(height);
  expect(found).toBeCloseTo(usual ?? 0);
  expect(boxes[2] && middle(boxes[2])).toBeCloseTo(4.5);
});

it('has no box for no run', () => {
  expect(fontBoxes([]).boxes).toEqual([]);
});
