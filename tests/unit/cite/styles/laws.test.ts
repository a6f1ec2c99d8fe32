import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceFields } from '../../../../lib/cite/source.ts';
import {
  cite,
  citeText,
  EXPORT_FORMATS,
  exportSources,
  STYLES,
} from '../../../../lib/cite/styles.ts';
import { cases } from '../../../property-cases.ts';
import { anySource, wildSource } from '../any-source.ts';
import { cited, type SOURCES, type SourceName } from '../sources.ts';

/** What no citation may hold, whatever is missing from its source. */
const BLEMISHES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a value that is not there', /undefined|null|NaN|\[object/u],
  ['empty brackets', /[([（【]\s*[)\]）】]|《\s*》|“[,.]?”/u],
  ['two marks in a row', /[,，、:：;；]\s*[,，、:：;；.。]|\.\s*[,，:：](?!\/\/)|\.\s+\.(?! \. )/u],
  ['two full stops', /(?<!\. )\.\.(?!\.)/u],
  ['space before a mark', /\s[,，。：；)）\]]|\s\.(?! \.)/u],
  ['two spaces', / {2}/u],
  ['space or a mark at the start', /^[\s,，.。:：、)）\]]/u],
  ['space at the end', /\s$/u],
];

/** Marks that one style puts one after the other by its own rule. */
const withoutRules = (text: string): string =>
  text
    .replaceAll(', . . . ', ', ')
    .replaceAll(/\bet al\.(?=[,，])/gu, 'et al')
    .replaceAll(/(?<=\p{L})\.(?=(?:-\p{Lu}\.)*,)/gu, '');

describe.each(STYLES)('%s', (style) => {
  it('has no blemish, whatever is not known', () => {
    fc.assert(
      fc.property(anySource, (fields) => {
        const text = withoutRules(citeText(style, fields));
        const found = BLEMISHES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
        expect(found, text).toEqual([]);
      }),
      { numRuns: cases(500) },
    );
  });

  it('never throws, and stays on one line', () => {
    fc.assert(
      fc.property(wildSource, (fields) => {
        expect(citeText(style, fields)).not.toMatch(/[\r\n]/u);
      }),
    );
  });

  it('says nothing of nothing, and of an address the address', () => {
    expect(citeText(style, {})).toBe('');
    const url = 'http://magazine.test/3';
    expect([url, `${url}.`, '']).toContain(citeText(style, { url }));
  });

  it('does not change with a flip page, which only a link needs', () => {
    fc.assert(
      fc.property(anySource, (fields) => {
        expect(citeText(style, { ...fields, flipPage: 61 })).toBe(citeText(style, fields));
      }),
    );
  });
});

describe.each(EXPORT_FORMATS)('%s', (format) => {
  it('never throws, for one source or many', () => {
    fc.assert(
      fc.property(fc.array(wildSource, { maxLength: 3 }), (sources) => {
        expect(exportSources(format, sources)).not.toMatch(/undefined|\[object/u);
      }),
    );
  });
});

describe('the day of reading', () => {
  const wanted = (fields: SourceFields): string[] =>
    STYLES.filter((style) => {
      const later = { ...fields, accessed: '2027-01-02' };
      return citeText(style, fields) !== citeText(style, later);
    });
  const GBT_2015 = ['gbt7714-2015', 'gbt7714-2015-author-date'];
  const GBT = ['gbt7714-2015', 'gbt7714-2025', ...GBT_2015.slice(1), 'gbt7714-2025-author-date'];

  it.each<readonly [SourceName, readonly string[]]>([
    ['online journal', GBT_2015],
    ['online newspaper', GBT_2015],
    ['web page', GBT],
    ['web page without a date', [...GBT, 'apa', 'mla', 'chicago']],
  ])('of an %s is in %j', (source, styles) => {
    expect(wanted(cited(source))).toEqual(styles);
  });

  it('is nowhere where there is no address', () => {
    for (const name of ['newspaper', 'book', 'page range'] as const) {
      expect(wanted({ ...cited(name), accessed: '2026-11-23' })).toEqual([]);
    }
  });
});

describe('what is set in italics', () => {
  const italics = (style: 'apa' | 'mla' | 'chicago', source: keyof typeof SOURCES): string[] =>
    cite(style, cited(source)).flatMap(({ text, italic }) => (italic ? [text] : []));

  it('is the work that stands alone, and in APA the volume', () => {
    expect(italics('apa', 'one author, volume and issue')).toEqual(['江岸学刊', '52']);
    expect(italics('mla', 'one author, volume and issue')).toEqual(['江岸学刊']);
    expect(italics('chicago', 'chapter of a book')).toEqual(['河上旧事']);
    expect(italics('apa', 'web page')).toEqual(['开渔通告']);
  });

  it('is nothing in a Chinese style', () => {
    const citation = cite('gbt7714-2025', cited('online journal'));
    expect(citation.filter(({ italic }) => italic)).toEqual([]);
    expect(citation.filter(({ link }) => link)).toHaveLength(1);
  });
});
