import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editClipping } from '../../../lib/clippings/edit-clipping.ts';
import { isSameClipping, mergeClippings } from '../../../lib/clippings/merge-clippings.ts';
import { clipping, copies } from './any-clipping.ts';

describe('mergeClippings', () => {
  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(copies(2), ([a, b]) => {
        if (!a || !b) return;
        expect(mergeClippings(a, b)).toEqual(mergeClippings(b, a));
      }),
    );
  });

  it('gives the same however three are grouped', () => {
    fc.assert(
      fc.property(copies(3), ([a, b, c]) => {
        if (!a || !b || !c) return;
        const left = mergeClippings(mergeClippings(a, b), c);
        expect(mergeClippings(a, mergeClippings(b, c))).toEqual(left);
      }),
    );
  });

  it('changes nothing when there is nothing new', () => {
    fc.assert(
      fc.property(copies(2), ([a, b]) => {
        if (!a || !b) return;
        const merged = mergeClippings(a, b);
        expect(isSameClipping(mergeClippings(merged, a), merged)).toBe(true);
        expect(isSameClipping(mergeClippings(a, a), a)).toBe(true);
      }),
    );
  });

  it('takes of each field the newest, whichever machine it is from', () => {
    const first = clipping();
    const here = editClipping(first, { note: '一', colour: 'blue' }, first.edited.note + 10);
    const there = editClipping(first, { note: '二', tags: ['船'] }, first.edited.note + 20);
    expect(mergeClippings(here, there).edits).toMatchObject({
      note: '二',
      tags: ['船'],
      colour: 'blue',
    });
  });

  it('keeps what was saved first', () => {
    const first = clipping({ created: 5 });
    const again = clipping({ created: 9, heading: '别的' });
    expect(mergeClippings(again, first).capture).toEqual(first.capture);
  });

  it('merges no two clippings', () => {
    expect(() => mergeClippings(clipping(), clipping({ quote: '别的话。' }))).toThrow(RangeError);
  });
});

describe('editClipping', () => {
  it('is newer than what it changes, though the clock went back', () => {
    const first = clipping();
    const edited = editClipping(first, { note: '新' }, first.edited.note - 1000);
    expect(mergeClippings(first, edited).edits.note).toBe('新');
  });

  it('leaves the time of what stays', () => {
    const first = clipping({}, { tags: ['船'] });
    expect(editClipping(first, { tags: ['船'], note: '' }, 9e12)).toBe(first);
  });
});
