import type { Line } from '../../../lib/layout/line.ts';
import { advance } from '../../../lib/layout/measure/advance.ts';
import type { Measure } from '../../../lib/layout/measure/measure.ts';
import { measureExact } from '../../../lib/layout/measure-exact.ts';
import { measureGrid } from '../../../lib/layout/measure-grid.ts';
import { type Strip, stripOf } from '../../../lib/layout/strips/strip.ts';
import type { Run } from '../../../lib/model/run.ts';

/** The step between lines of the tests' text, in ems. */
export const LEADING = 1.6;

/** What is measured where nothing is: one em a unit, or the grid's own. */
export const EXACT: Measure = measureExact([]);
export const GRID: Measure = measureGrid([]);

/** A run of an exact page, as wide as its characters or as given. */
export function runAt(
  left: number,
  top: number,
  text: string,
  { size = 1, width = advance(text) * size }: { size?: number; width?: number } = {},
): Run {
  return { text, box: { left, top, right: left + width, bottom: top + size } };
}

/** A run of the grid, from a cell of a row. */
export const cellRun = (left: number, row: number, text: string): Run => ({
  text,
  box: { left, top: row, right: left + text.length, bottom: row + 1 },
});

interface LineOptions {
  readonly size?: number;
  /** In ems; as wide as its characters where not given. */
  readonly width?: number;
}

/** A line in ems of the body text. */
export function lineAt(
  left: number,
  top: number,
  text: string,
  { size = 1, width = advance(text) * size }: LineOptions = {},
): Line {
  const parts = [{ run: 0, start: 0, end: text.length, spaced: false }];
  const box = { left, top, right: left + width, bottom: top + size };
  return { parts, text, box, size };
}

/** A line of the grid as the engine sees it: its row, in ems. */
export const rowLine = (left: number, row: number, text: string): Line =>
  lineAt(left, row / GRID.emY, text, { size: 1 });

/** Texts under each other, `LEADING` apart; a full-width space at a text's head sets it in by one em. */
export function linesAt(
  left: number,
  top: number,
  texts: readonly string[],
  { size = 1 }: { size?: number } = {},
): Line[] {
  return texts.map((text, index) => {
    const bare = text.replace(/^\u3000+/u, '');
    const indent = text.length - bare.length;
    return lineAt(left + indent, top + index * LEADING * size, bare, { size });
  });
}

export const stripAt = (
  left: number,
  top: number,
  texts: readonly string[],
  options: { size?: number } = {},
): Strip => stripOf(linesAt(left, top, texts, options), LEADING, EXACT);

/** A full line of `length` characters in which no two lines need be the same. */
export function fullText(length: number, seed = 0): string {
  const chars = '天还没有亮摆渡的老周已经把船头灯点上了旧玻璃罩子裂过一道用胶布贴着光从缝里漏出来';
  return Array.from({ length }, (_, index) => chars[(seed * 7 + index) % chars.length]).join('');
}

/** `count` full lines of one column, none of which ends a sentence. */
export const fullTexts = (count: number, length = 20): string[] =>
  Array.from({ length: count }, (_, index) => fullText(length, index));
