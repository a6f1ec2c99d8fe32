import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { type SourceFields, settle } from '../../../../lib/cite/source.ts';
import { EXPORT_FORMATS, type ExportFormat, exportSources } from '../../../../lib/cite/styles.ts';
import { cited, SOURCE_NAMES, type SourceName } from '../sources.ts';

type Item = Readonly<Record<string, unknown>>;

const readBack = (format: ExportFormat, sources: readonly SourceFields[]): readonly Item[] =>
  new Cite(exportSources(format, sources)).data;

function only(format: ExportFormat, source: SourceFields): Item {
  const [item, ...others] = readBack(format, [source]);
  expect(others).toEqual([]);
  return item ?? {};
}

/** Full of what BibTeX and RIS could take for their own. */
const HOSTILE: SourceFields = {
  type: 'journal',
  publication: 'Harbour & Sea',
  title: '50% of “tides” cost $3 #1_a ~ {b} ^c',
  authors: [
    { name: '欧阳明远' },
    { name: 'Ada M. van der Reed Jr.' },
    { name: 'Society of Fish and Chips' },
  ],
  date: { year: 2024, month: 4, part: '下' },
  volume: '3',
  issue: '7-8',
  pages: { first: '59', last: '60' },
  issn: '1234-5679',
  publisher: 'Quay & Sons',
  place: 'Port Ä',
  url: 'http://magazine.test/a_b/?x=1&y=%E6%B1%9F#p=61',
  accessed: '2026-11-23',
};

const WHOLE: Item = {
  'container-title': 'Harbour & Sea',
  title: '50% of “tides” cost $3 #1_a ~ {b} ^c',
  issued: { 'date-parts': [[2024, 4]] },
  volume: '3',
  issue: '7-8',
  page: '59-60',
  ISSN: '1234-5679',
  URL: 'http://magazine.test/a_b/?x=1&y=%E6%B1%9F#p=61',
  accessed: { 'date-parts': [[2026, 11, 23]] },
};

describe.each(EXPORT_FORMATS)('%s, read back by another hand', (format) => {
  it('has every field in its place', () => {
    expect(only(format, HOSTILE)).toMatchObject({ ...WHOLE, type: 'article-journal' });
    expect(only(format, settle(HOSTILE, { type: 'book', title: null }))).toMatchObject({
      title: 'Harbour & Sea',
      publisher: 'Quay & Sons',
      'publisher-place': 'Port Ä',
    });
  });

  it('keeps Chinese names and bodies whole and takes Western names apart', () => {
    const { author } = only(format, HOSTILE);
    const names = JSON.stringify(author);
    expect(names).toMatch(/"(?:family|literal)":"欧阳明远"/u);
    expect(names).toContain('"given":"Ada M."');
    expect(names).toContain('"suffix":"Jr."');
    expect(names).toMatch(/"(?:family|literal)":"Society of Fish and Chips"/u);
  });

  it('has one item a source, in order, each with a key of its own', () => {
    const names: readonly SourceName[] = ['book', 'web page', 'newspaper', 'book'];
    const items = readBack(format, names.map(cited));
    const titles = items.map((item) => item.title);
    expect(titles).toEqual(['河上旧事', '开渔通告', '新桥通车', '河上旧事']);
    expect(new Set(items.map((item) => item.id)).size).toBe(4);
  });

  it.each(SOURCE_NAMES)('can be read: %s', (name) => {
    const fields = cited(name);
    const item = only(format, fields);
    const alone = fields.type === 'book' && fields.title === undefined;
    expect(item.title).toBe(alone ? fields.publication : fields.title);
    expect(item.issued).toEqual(
      fields.date === undefined
        ? undefined
        : expect.objectContaining({ 'date-parts': expect.anything() }),
    );
  });
});

describe('what only one format can say', () => {
  it.each<readonly [SourceName, ExportFormat, string]>([
    ['magazine with month and issue', 'ris', 'article-magazine'],
    ['newspaper', 'ris', 'article-newspaper'],
    ['book', 'ris', 'book'],
    ['chapter of a book', 'ris', 'chapter'],
    ['web page', 'ris', 'webpage'],
    ['magazine with month and issue', 'bibtex', 'article-journal'],
    ['book', 'bibtex', 'book'],
    ['chapter of a book', 'bibtex', 'chapter'],
    ['magazine with month and issue', 'csl-json', 'article-magazine'],
    ['newspaper', 'csl-json', 'article-newspaper'],
    ['chapter of a book', 'csl-json', 'chapter'],
    ['web page', 'csl-json', 'webpage'],
  ])('%s in %s is a %s', (source, format, type) => {
    expect(only(format, cited(source)).type).toBe(type);
  });

  it('the page of a quote is not how many pages a book has', () => {
    const ris = exportSources('ris', [cited('book')]);
    expect(ris).toContain('N1  - p. 35\r\n');
    expect(ris).not.toContain('SP  - ');
    expect(only('csl-json', cited('book'))).not.toHaveProperty('page');
  });

  it('each type of RIS record has the tags that Zotero has a field for, and no other', () => {
    const tagsOf = (fields: SourceFields): string[] =>
      exportSources('ris', [fields])
        .split('\r\n')
        .map((line) => line.slice(0, 2));
    const common = ['TY', 'AU', 'AU', 'AU', 'TI', 'T2', 'PY', 'DA'];
    const full = { ...HOSTILE, language: 'zh-Hans' } as const;
    const end = ['LA', 'UR', 'Y2', 'ER', ''];
    const periodical = [...common, 'VL', 'IS', 'SP', 'EP', 'SN', ...end];
    expect(tagsOf(full)).toEqual(periodical);
    expect(tagsOf({ ...full, type: 'magazine' })).toEqual(periodical);
    expect(tagsOf({ ...full, type: 'web-page' })).toEqual([...common, ...end]);
    expect(tagsOf({ ...full, type: 'book' })).toEqual([
      ...common,
      'VL',
      'IS',
      'SP',
      'EP',
      'PB',
      'CY',
      ...end,
    ]);
  });

  it('says the language, by which a reference manager chooses between 等 and et al.', () => {
    expect(exportSources('ris', [cited('traditional script')])).toContain('LA  - zh-TW\r\n');
    expect(exportSources('bibtex', [cited('web page')])).toContain('language = {zh-CN}');
    expect(only('csl-json', cited('web page'))).toMatchObject({ language: 'zh-CN' });
  });

  it('a RIS record has one tag a line, its type first and its end last', () => {
    const lines = exportSources('ris', [HOSTILE]).split('\r\n');
    expect(lines[0]).toBe('TY  - JOUR');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z\d] {2}- /u.test(line))).toBe(true);
  });

  it('a line break in a title starts no new tag', () => {
    const ris = exportSources('ris', [{ ...HOSTILE, title: 'a\r\nER  - \r\nTY  - BOOK' }]);
    expect(ris).toContain('TI  - a ER - TY - BOOK\r\n');
  });

  it('a BibTeX key has letters that every BibTeX takes', () => {
    const bibtex = exportSources('bibtex', [cited('web page'), cited('four Western authors')]);
    expect([...bibtex.matchAll(/@\w+\{([^,]*),/gu)].map(([, key]) => key)).toEqual([
      'source2021',
      'reed2024n3p121',
    ]);
  });
});
