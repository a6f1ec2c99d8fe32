import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridLayer } from '../../../scripts/sample/writers/grid-layer.ts';
import { lineAt } from './printed-line.ts';

describe('gridLayer', () => {
  it('begins a run at floor(x / 5 pt) + 1', () => {
    const rows = gridLayer([lineAt(0, 0, '题'), lineAt(44, 20, '一'), lineAt(49.9, 35, '二')]);
    expect(rows.split('\n')).toEqual(['题', `${' '.repeat(9)}一`, `${' '.repeat(10)}二`]);
  });

  it('counts a Chinese character as one, though it is two units wide', () => {
    const text = gridLayer([lineAt(0, 0, '题目'), lineAt(0, 30, '左栏'), lineAt(100, 30, '右栏')]);
    expect(text.split('\n').at(-1)).toBe(` 左栏${' '.repeat(18)}右栏`);
  });

  it('leaves as many line breaks as rows of 15 pt lie between, but one at least', () => {
    const layer = gridLayer([lineAt(0, 14, '一'), lineAt(0, 29, '二'), lineAt(0, 46, '三')]);
    expect(layer).toBe('一\n 二\n\n 三');
    const close = gridLayer([lineAt(0, 15, '一'), lineAt(0, 25, '二')]);
    expect(close).toBe('一\n 二');
  });

  it('puts runs in one row when their tops differ by less than half the taller height', () => {
    const near = [lineAt(0, 10, '标题', { size: 20 }), lineAt(200, 19, '页眉')];
    expect(gridLayer(near)).not.toContain('\n');
    const far = [lineAt(0, 10, '标题', { size: 20 }), lineAt(200, 20, '页眉')];
    expect(gridLayer(far)).toContain('\n');
  });

  it('pushes a run right that would begin inside the one before, two spaces between', () => {
    const wide = 'a line of thirty characters...';
    const layer = gridLayer([lineAt(0, 0, wide, { advance: 4 }), lineAt(130, 0, 'next')]);
    expect(layer).toBe(`${wide}  next`);
  });

  it('is trimmed at both ends, so that its first row has lost its x', () => {
    expect(gridLayer([lineAt(300, 20, '59')])).toBe('59');
  });

  it('shows the wide spaces of justified lines as two', () => {
    const line = { ...lineAt(0, 0, 'a b c'), edges: [0, 5, 8, 13, 20, 25] };
    expect(gridLayer([line])).toBe('a b  c');
  });

  it('does not depend on the order of the lines', () => {
    const line = fc.record({
      x: fc.integer({ min: 0, max: 590 }),
      y: fc.integer({ min: 0, max: 830 }),
    });
    const places = fc.uniqueArray(line, { selector: ({ x, y }) => `${x} ${y}`, maxLength: 12 });
    fc.assert(
      fc.property(places, (found) => {
        const lines = found.map(({ x, y }, index) => lineAt(x, y, String(index)));
        expect(gridLayer([...lines].reverse())).toBe(gridLayer(lines));
      }),
    );
  });

  it('loses no run', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 590 }), fc.integer({ min: 0, max: 830 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), (places) => {
        const lines = places.map(([x, y], index) => lineAt(x, y, `#${index}`));
        const found = gridLayer(lines).split(/\s+/).filter(Boolean);
        expect(found.sort()).toEqual(lines.map(({ text }) => text).sort());
      }),
    );
  });
});
