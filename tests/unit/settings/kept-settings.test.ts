import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKept, isStoredAs } from '../../../lib/settings/change-kept.ts';
import {
  carriedOf,
  KEPT_VERSION,
  keptIn,
  keptOf,
  mergeKept,
  readKept,
  valuesOf,
} from '../../../lib/settings/kept-settings.ts';
import { SYNCED_SETTINGS, shared } from '../../../lib/settings/synced-settings.ts';

const anyName = fc.constantFrom('font', 'size', 'theme', 'later');
const anyField = fc.record({
  value: fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean()),
  changed: fc.integer({ min: 0, max: 5 }),
});
const anyKept = fc
  .dictionary(anyName, anyField)
  .map((fields) => ({ version: KEPT_VERSION, fields: { ...fields } }));

describe('stored settings', () => {
  it('of the first version are read with their values, as changed before all others', () => {
    const kept = readKept({ font: 'kai', size: 1.2 });
    expect(valuesOf(kept)).toEqual({ font: 'kai', size: 1.2 });
    expect(kept.version).toBe(KEPT_VERSION);
    expect(mergeKept(kept, { version: 2, fields: { font: { value: 'hei', changed: 1 } } })).toEqual(
      {
        version: 2,
        fields: { font: { value: 'hei', changed: 1 }, size: { value: 1.2, changed: 0 } },
      },
    );
  });

  it('of a newer version keep what this one does not know', () => {
    const newer = { version: 7, fields: { glow: { value: 3, changed: 9 } } };
    const changed = changeKept(readKept(newer), {}, { font: 'hei' }, 10);
    expect(changed.fields).toHaveProperty('glow', { value: 3, changed: 9 });
    expect(changed.version).toBe(7);
  });

  it.each([[undefined], [null], [3], ['text'], [[1]], [{ version: 2, fields: { font: 'kai' } }]])(
    'are none in %j',
    (stored) => expect(valuesOf(readKept(stored))).toEqual({}),
  );

  it.each([[-1], [Number.NaN], ['now'], [undefined]])(
    'with the time %j are as old as can be',
    (changed) => {
      const fields = { font: { value: 'kai', changed } };
      expect(readKept({ version: 2, fields }).fields.font).toEqual({ value: 'kai', changed: 0 });
    },
  );

  it('are read again as they were written', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
        expect(isStoredAs(JSON.parse(JSON.stringify(kept)), kept)).toBe(true);
      }),
    );
  });
});

describe('a change of settings', () => {
  const usual = { font: 'song', size: 1 };

  it('keeps only what differs: what nobody has touched wins over nothing', () => {
    const kept = changeKept(readKept(undefined), usual, { font: 'song', size: 1.5 }, 7);
    expect(kept.fields).toEqual({ size: { value: 1.5, changed: 7 } });
  });

  it('is later than the one before, whatever the clock says', () => {
    const first = changeKept(readKept(undefined), usual, { ...usual, size: 2 }, 100);
    const second = changeKept(first, { ...usual, size: 2 }, { ...usual, size: 3 }, 50);
    expect(mergeKept(first, second).fields.size?.value).toBe(3);
  });

  it('is not undone by another field that was changed elsewhere', () => {
    const here = changeKept(readKept(undefined), usual, { ...usual, size: 2 }, 10);
    const there = changeKept(readKept(undefined), usual, { ...usual, font: 'kai' }, 20);
    expect(valuesOf(mergeKept(here, there))).toEqual({ size: 2, font: 'kai' });
  });
});

describe('settings that are put together', () => {
  it('come out the same in whatever order, and however often', () => {
    fc.assert(
      fc.property(anyKept, anyKept, anyKept, (a, b, c) => {
        expect(mergeKept(a, b)).toEqual(mergeKept(b, a));
        expect(mergeKept(mergeKept(a, b), c)).toEqual(mergeKept(a, mergeKept(b, c)));
        expect(mergeKept(a, a)).toEqual(a);
      }),
    );
  });

  it('are what was changed here and what was carried here', () => {
    const stored = {
      readingSettings: { font: 'song', size: 2, theme: 'dark' },
      [keptOf('readingSettings')]: { version: 2, fields: { font: { value: 'kai', changed: 3 } } },
      [carriedOf('readingSettings')]: { version: 2, fields: { size: { value: 1, changed: 4 } } },
      other: { font: 'hei' },
    };
    expect(valuesOf(keptIn(stored, 'readingSettings'))).toEqual({ font: 'kai', size: 1 });
    // The first version stored the settings alone.
    expect(valuesOf(keptIn(stored, 'other'))).toEqual({ font: 'hei' });
  });

  it('lose no field, and none that was changed last', () => {
    fc.assert(
      fc.property(anyKept, anyKept, (a, b) => {
        const both = mergeKept(a, b);
        for (const [name, field] of [...Object.entries(a.fields), ...Object.entries(b.fields)]) {
          expect(both.fields[name]?.changed).toBeGreaterThanOrEqual(field.changed);
        }
      }),
    );
  });
});

describe('what of settings leaves this computer', () => {
  it('is not what was done on it', () => {
    const field = { value: true, changed: 1 };
    const kept = { version: 2, fields: { sort: field, backedUp: field, reminded: field } };
    expect(Object.keys(shared('panelSettings', kept).fields)).toEqual(['sort']);
  });

  it('is never clippings, words or corrections', () => {
    expect(SYNCED_SETTINGS.every((name) => name.endsWith('Settings'))).toBe(true);
  });
});
