import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFields } from '../../../lib/cite/clean-fields.ts';
import { numeralValue, romanText, romanValue } from '../../../lib/cite/page-source/numerals.ts';
import { fieldsOf, type Source, settle } from '../../../lib/cite/source.ts';
import { chicagoLast, mlaLast } from '../../../lib/cite/styles/pages.ts';
import { wildSource } from './any-source.ts';

describe('corrections', () => {
  const source: Source = {
    read: { publication: '江岸', issue: '8', title: '船灯' },
    corrected: { title: '江上船灯', issue: null },
  };

  it('take the place of what was read, and leave it alone', () => {
    expect(fieldsOf(source)).toEqual({ publication: '江岸', title: '江上船灯' });
    expect(source.read.issue).toBe('8');
  });

  it('of the article come after those of the publication', () => {
    const publication = { type: 'journal', title: 'never', issn: '1234-5679' } as const;
    expect(settle(source.read, publication, source.corrected)).toEqual({
      type: 'journal',
      publication: '江岸',
      title: '江上船灯',
      issn: '1234-5679',
    });
  });

  it('come through JSON unchanged', () => {
    expect(fieldsOf(JSON.parse(JSON.stringify(source)))).toEqual(fieldsOf(source));
  });
});

describe('cleanFields', () => {
  it('leaves out what is empty, out of bounds or no date', () => {
    expect(
      cleanFields({
        title: ' \n ',
        publication: ' 江\t岸 ',
        date: { year: 2024, month: 13, day: 3, part: '上' },
        authors: [{ name: ' ， ' }],
        pages: { first: '59', last: '59' },
        accessed: 'yesterday',
      }),
    ).toEqual({ publication: '江 岸', date: { year: 2024 }, pages: { first: '59' } });
  });

  it('drops the noughts that only fill a cover', () => {
    expect(cleanFields({ issue: '07–08', volume: '0' })).toEqual({ issue: '7-8', volume: '0' });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(wildSource, (fields) => {
        const once = cleanFields(fields);
        expect(cleanFields(once)).toEqual(once);
      }),
    );
  });
});

describe('pages', () => {
  it.each([
    ['12', '15', '15', '15'],
    ['225', '250', '50', '50'],
    ['103', '104', '04', '4'],
    ['100', '104', '04', '104'],
    ['395', '401', '401', '401'],
    ['1496', '1504', '1504', '504'],
    ['1100', '1113', '13', '1113'],
    ['99', '102', '102', '102'],
    ['xii', 'xv', 'xv', 'xv'],
  ])('%s to %s is shortened to %s in MLA and %s in Chicago', (first, last, mla, chicago) => {
    expect([mlaLast(first, last), chicagoLast(first, last)]).toEqual([mla, chicago]);
  });
});

describe('numerals', () => {
  it.each([
    ['08', 8],
    ['０８', 8],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿四', 24],
    ['一百零三', 103],
    ['二〇二四', 2024],
    ['一○三', 103],
    ['xii', null],
    ['', null],
  ])('%s is %s', (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });

  it.each([
    ['I', 1],
    ['iv', 4],
    ['XII', 12],
    ['xlix', 49],
    ['xc', 90],
    ['', null],
    ['iiii', null],
    ['civil', null],
  ])('Roman %s is %s', (text, value) => {
    expect(romanValue(text)).toBe(value);
  });

  it('are read back as they were written, in Roman', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 399 }), (value) => {
        expect(romanValue(romanText(value))).toBe(value);
      }),
    );
  });
});
