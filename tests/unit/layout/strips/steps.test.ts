import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../lib/layout/line.ts';
import { blanksAbove, stepsOf, typicalStep } from '../../../../lib/layout/strips/steps.ts';
import { SPACE_STEP } from '../../../../lib/layout/thresholds.ts';
import { cases } from '../../../property-cases.ts';
import { EXACT, fullText, GRID, LEADING, linesAt, rowLine } from '../pieces.ts';

/** Lines `pitch` rows apart as the grid has them, from a place within the first row. */
function gridLines(count: number, pitch: number, phase: number, blankBefore = -1): Line[] {
  return Array.from({ length: count }, (_, index) => {
    const blank = blankBefore >= 0 && index >= blankBefore ? pitch : 0;
    return rowLine(0, Math.floor(phase + index * pitch + blank), fullText(20, index));
  });
}

const anyPitch = fc.double({ min: 1.07, max: 1.9, noNaN: true });
const anyPhase = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('stepsOf on the grid', () => {
  it('finds a blank line between lines one row and two apart', () => {
    const steps = stepsOf(gridLines(24, 1.6, 0.3, 10), 1.6 / GRID.emY, GRID);
    expect(steps.flatMap((step, index) => (step > SPACE_STEP ? [index] : []))).toEqual([10]);
  });

  it('finds no space where only the rows are rounded', () => {
    const anyLines = fc.tuple(fc.integer({ min: 3, max: 40 }), anyPitch, anyPhase);
    fc.assert(
      fc.property(anyLines, ([count, pitch, phase]) => {
        const steps = stepsOf(gridLines(count, pitch, phase), pitch / GRID.emY, GRID);
        expect(steps.filter((step) => step > SPACE_STEP)).toEqual([]);
      }),
      { numRuns: cases(500) },
    );
  });

  it.fails('finds a blank line wherever it stands', () => {
    // A space of little more than a row could be rounding as well: no place then tells them apart.
    const clearPitch = fc.double({ min: 1.4, max: 1.9, noNaN: true });
    const anyLines = fc.tuple(fc.integer({ min: 24, max: 40 }), clearPitch, anyPhase);
    fc.assert(
      fc.property(anyLines, fc.integer({ min: 10, max: 14 }), ([count, pitch, phase], at) => {
        const steps = stepsOf(gridLines(count, pitch, phase, at), pitch / GRID.emY, GRID);
        const spaces = steps.flatMap((step, index) => (step > SPACE_STEP ? [index] : []));
        expect(spaces).toContain(at);
      }),
      { numRuns: cases(500) },
    );
  });
});

it('takes few blank rows that follow sentences for spaces, in text of a row a line', () => {
  const rows = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13];
  const lines = rows.map((row, index) =>
    rowLine(0, row, row === 4 ? '老周没有接话。' : fullText(20, index)),
  );
  const steps = stepsOf(lines, 1.1 / GRID.emY, GRID);
  expect(steps.flatMap((step, index) => (step > SPACE_STEP ? [index] : []))).toEqual([5]);
});

describe('stepsOf with exact places', () => {
  const texts = ['天还没有亮', '摆渡的老周', '已经把船头', '的灯点上了', '灯是旧的'];

  it('is 1 at the usual step, and for the first line', () => {
    const steps = stepsOf(linesAt(0, 0, texts), LEADING, EXACT);
    for (const step of steps) expect(step).toBeCloseTo(1);
  });

  it('is as much more as the space is', () => {
    const lines = [...linesAt(0, 0, texts), ...linesAt(0, 6 * LEADING, texts)];
    expect(stepsOf(lines, LEADING, EXACT)[texts.length]).toBeCloseTo(2);
  });

  it('is measured by the size of the lines', () => {
    const steps = stepsOf(linesAt(0, 0, texts.slice(0, 2), { size: 2 }), LEADING, EXACT);
    expect(steps[1]).toBeCloseTo(1);
  });
});

describe('typicalStep', () => {
  it('is the mean of the steps near the median', () => {
    expect(typicalStep([1.6, 1.6, 1.6, 9], EXACT)).toBeCloseTo(1.6);
    expect(typicalStep([1, 1, 2, 9], GRID)).toBeCloseTo(4 / 3);
  });

  it('is null where there is none', () => {
    expect(typicalStep([], GRID)).toBeNull();
    expect(typicalStep([Number.POSITIVE_INFINITY, -1], EXACT)).toBeNull();
  });
});

describe('blanksAbove', () => {
  const lines = [0, 1, 3, 4].map((row) => rowLine(0, row, '渡口'));

  it('sees a row left blank on the grid', () => {
    expect(blanksAbove(lines, 1.2 / GRID.emY, GRID)).toEqual([false, false, true, false]);
  });

  it('sees none where two rows are the leading, nor where places are exact', () => {
    const double = [0, 2, 4].map((row) => rowLine(0, row, '渡口'));
    expect(blanksAbove(double, 2 / GRID.emY, GRID)).not.toContain(true);
    expect(blanksAbove(lines, LEADING, EXACT)).not.toContain(true);
  });
});
