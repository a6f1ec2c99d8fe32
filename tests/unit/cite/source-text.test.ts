import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFields } from '../../../lib/cite/clean-fields.ts';
import { MONTH_PARTS, SEASONS, type SourceFields } from '../../../lib/cite/source.ts';
import {
  dateText,
  faultOf,
  isIssn,
  parseDate,
  type SourceTextField,
  sourceText,
  withText,
} from '../../../lib/cite/source-text.ts';
import { cited, SOURCE_NAMES } from './sources.ts';

describe('a source as text', () => {
  it.each(SOURCE_NAMES)('%s is the same when nothing is changed in it', (name) => {
    const fields = cleanFields(cited(name));
    const texts = Object.entries(sourceText(fields));
    const isField = (field: string): field is SourceTextField => field in sourceText({});
    const again = texts.reduce(
      (edited, [field, text]) => (isField(field) ? withText(edited, field, text) : edited),
      fields,
    );
    expect(cleanFields(again)).toEqual(fields);
  });

  it.each<readonly [field: SourceTextField, text: string, fields: SourceFields]>([
    ['title', ' 船  灯 ', { title: '船 灯' }],
    ['title', '', {}],
    ['authors', '沈一舟、陆川', { authors: [{ name: '沈一舟' }, { name: '陆川' }] }],
    [
      'authors',
      'Reed, Ada M.; Tom Hall',
      { authors: [{ name: 'Reed, Ada M.' }, { name: 'Tom Hall' }] },
    ],
    ['authors', '；', {}],
    ['issue', '8', { issue: '8' }],
    ['issue', '7-8', { issue: '7-8' }],
    ['issue', '增刊2', { special: '增刊', issue: '2' }],
    ['issue', '特刊', { special: '特刊' }],
    ['issue', '', {}],
    ['date', '2024年4月下', { date: { year: 2024, month: 4, part: '下' } }],
    ['date', '2024-08-16', { date: { year: 2024, month: 8, day: 16 } }],
    ['date', '16 August 2022', { date: { year: 2022, month: 8, day: 16 } }],
    ['date', '二〇二四夏', { date: { year: 2024, season: 'summer' } }],
    ['date', '2024', { date: { year: 2024 } }],
    ['date', '', {}],
  ])('%s: %s', (field, text, fields) => {
    expect(withText({}, field, text)).toEqual(fields);
  });

  it('keeps the date that it had where the new one is not understood', () => {
    expect(withText({ date: { year: 2024 } }, 'date', '不久以前')).toEqual({
      date: { year: 2024 },
    });
    expect(faultOf('date', '不久以前')).toBe('date-not-understood');
    expect(faultOf('date', ' ')).toBeNull();
  });

  it('knows a body again that it knew as one', () => {
    const authors = [{ name: 'Blue Harbour', organisation: true }];
    expect(withText({ authors }, 'authors', 'Blue Harbour; Tom Hall').authors).toEqual([
      ...authors,
      { name: 'Tom Hall' },
    ]);
  });
});

describe('a date as text', () => {
  const anyDate = fc.oneof(
    fc.record({ year: fc.integer({ min: 1900, max: 2099 }) }),
    fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      part: fc.constantFrom(...MONTH_PARTS),
    }),
    fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    }),
    fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      season: fc.constantFrom(...SEASONS),
    }),
  );

  it('is read back as it was', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDate(dateText(date))).toEqual(date);
      }),
    );
  });
});

describe('an ISSN', () => {
  it.each(['0378-5955', '2049-3630', 'ISSN 1050-124X', '１０５０-１２４x', '03785955'])(
    '%s is one',
    (text) => {
      expect(isIssn(text)).toBe(true);
      expect(faultOf('issn', text)).toBeNull();
    },
  );

  it.each(['0378-5956', '0378-595', 'X378-5955', '江岸'])('%s is none', (text) => {
    expect(faultOf('issn', text)).toBe('issn-not-right');
  });
});
