import { describe, expect, it } from 'vitest';
import { type PageFiles, type PageRead, readPage } from '../../../lib/sources/read-page.ts';
import type { TextPage } from '../../../lib/sources/text-page.ts';

const LINES = ['渡口的灯还亮着，', '撑船的人不在。'];
const LAYER = `${LINES[0]}\n         ${LINES[1]}`;

const textPage = (layer: string, generation: TextPage['generation'] = 'older'): TextPage => ({
  flipPage: 7,
  title: '河上',
  layer,
  generation,
});

/** Corners and advances of a line in the `row`th row. */
const placeOf = (text: string, row: number): number[] => {
  const [top, right] = [0.1 + row * 0.03, 0.1 + text.length * 0.02];
  const corners = [0.1, top + 0.02, right, top + 0.02, right, top, 0.1, top];
  return [...corners, ...[...text].map(() => 0.02)];
};

const searchXml = (lines: readonly string[]): string =>
  lines.map((text, row) => `${text}:@${placeOf(text, row).join(':')}`).join('\n');

const linePositions = (lines: readonly string[]): string => {
  const positions = lines.map((w, row) => ({ w, p: placeOf(w, row) }));
  return `positionForPages[6]=${JSON.stringify({ page: 7, positions })}`;
};

const wordPositions = (lines: readonly string[]): string => {
  const positions = lines.flatMap((line, row) =>
    [...line.matchAll(/[^，。]+/gu)].map(({ 0: word, index }) => ({
      word,
      left: 0.1 + index * 0.02,
      top: 0.1 + row * 0.03,
      width: word.length * 0.02,
      height: 0.02,
    })),
  );
  return `positionForPages[6]=${JSON.stringify({ page: 7, positions })}`;
};

const bookConfig = (lines: readonly string[]): string => {
  const pages = ['', '', '', '', '', '', lines.join('\r\n')];
  return `var textForPages=${JSON.stringify(pages)}`;
};

const read = (files: PageFiles, positions = true): PageRead => readPage(files, { positions });
const source = (page: PageRead): string => (page.ok ? page.page.source : page.reason);
const texts = (page: PageRead): string[] => (page.ok ? page.page.runs.map(({ text }) => text) : []);

describe('readPage of an older book', () => {
  const files = { textPage: textPage(LAYER), searchXml: searchXml(LINES) };

  it('uses coordinates where they agree with the page', () => {
    const page = read({ ...files, textPosition: linePositions(LINES) });
    expect(page).toMatchObject({
      ok: true,
      page: { flipPage: 7, title: '河上', source: 'search-xml', units: 'fraction' },
      notes: [],
    });
    expect(texts(page)).toEqual(LINES);
  });

  it('uses the script where the search file is missing or broken', () => {
    const script = linePositions(LINES);
    expect(source(read({ textPage: files.textPage, textPosition: script }))).toBe('text-position');
    const broken = { ...files, searchXml: '<html>404</html>', textPosition: script };
    expect(source(read(broken))).toBe('text-position');
    expect(read(broken).notes).toContainEqual(
      expect.objectContaining({ file: 'search-xml', reason: 'misplaced' }),
    );
  });

  it('leaves the files alone when told to', () => {
    expect(source(read(files, false))).toBe('grid');
  });

  it.each([
    ['another page’s', searchXml(['过河的人都不作声', '水还没有涨'])],
    ['only some of the page', searchXml(LINES.slice(0, 1))],
    ['a page without a place', searchXml(LINES).replaceAll('0.1', 'NaN')],
    ['nothing', '\ufeff'],
  ])('reads the layer where the file holds %s', (_, xml) => {
    const page = read({ ...files, searchXml: xml });
    expect(source(page)).toBe('grid');
    expect(page.notes).toHaveLength(1);
    expect(texts(page)).toEqual(LINES);
  });

  it('adds a line that the file lacks from the layer', () => {
    const many = Array.from({ length: 40 }, (_, row) => `${row}${LINES[row % 2]}`);
    const page = read({
      textPage: textPage([...many, '12'].join('\n         ')),
      searchXml: searchXml(many),
    });
    expect(source(page)).toBe('search-xml');
    expect(texts(page)).toEqual([...many, '12']);
  });

  it('puts the marks of words back from the layer', () => {
    const page = read({ textPage: textPage(LAYER), textPosition: wordPositions(LINES) });
    expect(source(page)).toBe('text-position');
    expect(texts(page)).toEqual(LINES);
  });
});

describe('readPage of a newer book', () => {
  const page = textPage(LINES.join('').replace(/[，。]/gu, ''), 'newer');
  const files = {
    textPage: page,
    textPosition: wordPositions(LINES),
    textForPages: bookConfig(LINES),
  };

  it('puts words and text together', () => {
    expect(source(read(files))).toBe('text-position');
    expect(texts(read(files))).toEqual(LINES);
  });

  it('reads the words alone, the text alone, the layer alone', () => {
    const { textForPages, textPosition } = files;
    expect(texts(read({ textPage: page, textPosition }))).toEqual([
      '渡口的灯还亮着',
      '撑船的人不在',
    ]);
    expect(texts(read({ textPage: page, textForPages }))).toEqual(LINES);
    expect(texts(read({ textPage: page }))).toEqual(['渡口的灯还亮着撑船的人不在']);
    expect(texts(read(files, false))).toEqual(['渡口的灯还亮着撑船的人不在']);
  });

  it('reads a page of which there is no text page', () => {
    const bare = { ...files, textPage: null };
    expect(readPage(bare, { positions: true, flipPage: 7 })).toMatchObject({
      ok: true,
      page: { flipPage: 7, title: null },
    });
  });

  it('does not take another page’s coordinates for this one', () => {
    const other = wordPositions(['过河的人都不作声，', '水还没有涨。']);
    const found = read({ ...files, textPosition: other });
    expect(texts(found)).toEqual(LINES);
    expect(found.notes).toMatchObject([{ file: 'text-position', reason: 'disagrees' }]);
  });

  it('does without a text that is another page’s', () => {
    const found = read({ ...files, textForPages: bookConfig(['水还没有涨。']) });
    expect(texts(found)).toEqual(['渡口的灯还亮着', '撑船的人不在']);
    expect(found.notes).toMatchObject([{ file: 'text-for-pages', reason: 'disagrees' }]);
  });

  it('gives text that is drawn twice once', () => {
    const found = read({
      ...files,
      textPosition: linePositions([...LINES]).replace(
        '"positions":[',
        `"positions":[${JSON.stringify({ w: LINES[0], p: placeOf(LINES[0] ?? '', 0.02) })},`,
      ),
    });
    expect(texts(found)).toEqual(LINES);
    expect(found.notes).toMatchObject([{ reason: 'shadow' }]);
  });

  it('reads on where the scripts are none', () => {
    const found = read({ ...files, textPosition: 'alert(1)', textForPages: 'alert(1)' });
    expect(texts(found)).toEqual(['渡口的灯还亮着撑船的人不在']);
    expect(found.notes.map(({ reason }) => reason)).toEqual(['unreadable', 'unreadable']);
  });
});

describe('readPage of no text', () => {
  it('says that a page has none', () => {
    expect(source(read({ textPage: textPage(' \n ', 'none') }))).toBe('no-text-layer');
    expect(source(read({ textPage: textPage(' \n ') }))).toBe('no-text-layer');
  });

  it('says that a document is no flipbook’s', () => {
    expect(source(read({ textPage: null }))).toBe('not-a-flipbook');
  });
});
