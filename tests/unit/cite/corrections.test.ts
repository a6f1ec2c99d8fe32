import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionKeys } from '../../../lib/cite/correction-keys.ts';
import {
  allCorrectionsOf,
  correctedFields,
  correctionsOf,
  NO_CORRECTIONS,
  parseCorrections,
} from '../../../lib/cite/corrections.ts';
import { issueOfDate } from '../../../lib/cite/frequency.ts';
import { type SourceFields, settle } from '../../../lib/cite/source.ts';
import { citeText } from '../../../lib/cite/styles.ts';
import { anySource } from './any-source.ts';

const READ: SourceFields = {
  type: 'book',
  publication: '江岸数字杂志',
  date: { year: 2024, month: 4, part: '下' },
  title: '船 灯',
  authors: [{ name: '沈一舟 陆川' }],
  pages: { first: '59' },
  flipPage: 61,
};
const EDITED: SourceFields = {
  ...READ,
  type: 'journal',
  frequency: 'semimonthly',
  publication: '江岸',
  issn: '1234-5679',
  title: '船灯',
  authors: [{ name: '沈一舟' }, { name: '陆川' }],
};

describe('corrections', () => {
  it('are kept where they hold: what all issues share for the publication', () => {
    expect(correctionsOf(READ, EDITED)).toEqual({
      publication: { type: 'journal', frequency: 'semimonthly', issn: '1234-5679' },
      book: { publication: '江岸' },
      article: { title: '船灯', authors: [{ name: '沈一舟' }, { name: '陆川' }] },
    });
  });

  it('give what the reader had the source as, on the next reading', () => {
    const kept = correctionsOf(READ, EDITED);
    expect(correctedFields(READ, kept)).toEqual(EDITED);
    const nextPage: SourceFields = { ...READ, pages: { first: '60' }, flipPage: 62 };
    expect(correctedFields(nextPage, kept)).toEqual({
      ...EDITED,
      pages: { first: '60' },
      flipPage: 62,
    });
  });

  it('of a publication serve its other issues', () => {
    const { publication } = correctionsOf(READ, EDITED);
    const other: SourceFields = { type: 'magazine', publication: '江岸', issue: '3' };
    expect(correctedFields(other, { ...NO_CORRECTIONS, publication })).toEqual({
      type: 'journal',
      frequency: 'semimonthly',
      issn: '1234-5679',
      publication: '江岸',
      issue: '3',
    });
  });

  it('empty a field that the source does not have', () => {
    const { title: _, ...untitled } = READ;
    const kept = correctionsOf(READ, untitled);
    expect(kept.article).toEqual({ title: null });
    expect(correctedFields(READ, kept)).toEqual(untitled);
  });

  it('are in one for what is corrected by itself', () => {
    const corrected = allCorrectionsOf(READ, EDITED);
    expect(corrected).toMatchObject({ type: 'journal', publication: '江岸', title: '船灯' });
    expect(settle(READ, corrected)).toEqual(EDITED);
  });

  it('are none where nothing was corrected', () => {
    expect(correctionsOf(READ, READ)).toEqual(NO_CORRECTIONS);
  });

  it('bring back any edit of what a reader corrects, through storage', () => {
    fc.assert(
      fc.property(anySource, anySource, (read, edited) => {
        const kept = correctionsOf(read, edited);
        const stored = {
          publication: parseCorrections(JSON.parse(JSON.stringify(kept.publication))),
          book: parseCorrections(JSON.parse(JSON.stringify(kept.book))),
          article: parseCorrections(JSON.parse(JSON.stringify(kept.article))),
        };
        const { url, flipPage, pages, accessed, ...own } = edited;
        expect(correctedFields(read, stored)).toMatchObject(own);
      }),
    );
  });

  it('that are stored wrong are left out, and the others kept', () => {
    expect(
      parseCorrections({
        type: 'scroll',
        title: '船灯',
        issue: 8,
        volume: null,
        date: { year: 'MMXXIV' },
        authors: [{ name: '沈一舟' }, {}],
        frequency: 'monthly',
        surprise: 'x',
      }),
    ).toEqual({ title: '船灯', volume: null, frequency: 'monthly' });
    for (const stored of [null, undefined, 7, 'x', []]) {
      expect(parseCorrections(stored)).toEqual({});
    }
  });
});

describe('under which name corrections are kept', () => {
  it('is that of the article by its title, and without one that of the page', () => {
    expect(correctionKeys('magazine.test/', READ, '江 岸')).toEqual({
      publication: '江岸',
      book: 'magazine.test/',
      article: 'magazine.test/#title=船灯',
    });
    expect(correctionKeys('magazine.test/', { flipPage: 61 }, undefined)).toEqual({
      publication: null,
      book: 'magazine.test/',
      article: 'magazine.test/#page=61',
    });
    expect(correctionKeys('magazine.test/', {}, ' ')).toMatchObject({
      publication: null,
      article: null,
    });
  });
});

describe('the number that a date tells', () => {
  it.each([
    ['semimonthly', { month: 4, part: '下' }, '8'],
    ['semimonthly', { month: 1, part: '上' }, '1'],
    ['semimonthly', { month: 4, part: '中' }, undefined],
    ['semimonthly', { month: 4 }, undefined],
    ['three-a-month', { month: 2, part: '中' }, '5'],
    ['monthly', { month: 11 }, '11'],
    ['monthly', { month: 11, part: '上' }, undefined],
    ['weekly', { month: 11 }, undefined],
    ['monthly', { year: 2024 }, undefined],
    [undefined, { month: 4, part: '下' }, undefined],
  ] as const)('%s, %j: %s', (frequency, date, issue) => {
    expect(issueOfDate(frequency, date)).toBe(issue);
  });

  it('is cited where the issue has no other', () => {
    const source = correctedFields(READ, correctionsOf(READ, EDITED));
    expect(citeText('plain', source)).toBe('沈一舟、陆川：《船灯》，《江岸》2024年第8期，第59页');
    expect(citeText('plain', { ...source, issue: '7' })).toContain('第7期');
    expect(citeText('plain', { ...source, special: '增刊' })).not.toContain('第8期');
  });
});
