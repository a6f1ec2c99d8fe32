import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type PageFiles, type PageRead, readPage } from '../../../lib/sources/read-page.ts';
import { readTextPage, type TextPage } from '../../../lib/sources/text-page.ts';

/** In milliseconds: a second is promised, and kept with half of it to spare, on an idle machine. */
const LIMIT = 3_000;
const LENGTH = 2_000_000;

const page = (layer: string, generation: TextPage['generation']): TextPage => ({
  flipPage: 1,
  title: null,
  layer,
  generation,
});

const read = (files: PageFiles): PageRead => readPage(files, { positions: true });
const older = (layer: string, searchXml?: string): PageRead =>
  read({ textPage: page(layer, 'older'), searchXml });
const newer = (files: Omit<PageFiles, 'textPage'>): PageRead =>
  read({ textPage: page('', 'newer'), ...files });

const repeat = (text: string): string => text.repeat(Math.floor(LENGTH / text.length));
const positions = (content: string): string => `positionForPages[1]={"positions":[${content}]}`;

describe('a hostile layer', () => {
  it.each([
    ['2 MB of characters on one line', repeat('渡')],
    ['2 MB of words on one line', repeat('lamp ')],
    ['2 MB of justified words on one line', repeat('lamp  ')],
    ['2 MB of characters spaced out', repeat('渡 ')],
    ['100,000 lines', 'the lamp  at the ferry\n'.repeat(100_000)],
    [
      '100,000 lines in places of their own',
      Array.from({ length: 100_000 }, (_, row) => `${' '.repeat(row % 90)}x`).join('\n'),
    ],
    ['lone surrogates', repeat('\ud800 \udc00  \udc00')],
    ['control and bidi characters', repeat('\u202ea\0\u2067 \u0007  b\u0085')],
    ['a teaser without end', `${'lamp'.repeat(9)}\n${repeat('lamp')}`],
  ])('ends: %s', { timeout: LIMIT }, (_, layer) => {
    expect(older(layer)).toMatchObject({ ok: true, page: { source: 'grid' } });
  });

  it.each([
    ['only spaces', repeat(' ')],
    ['only lines', repeat(' \n')],
  ])('has no text: %s', { timeout: LIMIT }, (_, layer) => {
    expect(older(layer)).toMatchObject({ ok: false, reason: 'no-text-layer' });
  });
});

describe('a hostile search file', () => {
  it.each([
    ['one endless line', `${repeat('渡')}:@0.1:0.2:0.3:0.2:0.3:0.1:0.1:0.1`],
    ['endless numbers', `渡:@${repeat('0.1:')}`],
    ['endless lines', repeat('渡:@0.1\n')],
    ['numbers that are none', repeat('渡:@NaN:-1e999::x:0.3:0.1:0.1:0.1\n')],
  ])('ends: %s', { timeout: LIMIT }, (_, xml) => {
    expect(older('渡口', xml)).toMatchObject({ ok: true, page: { source: 'grid' } });
  });
});

describe('a hostile script', () => {
  it.each([
    ['a program', 'while(true){}positionForPages[1]=(()=>{while(true){}})()'],
    ['an unclosed list', repeat('positionForPages[1]={"positions":[{"word":"a"},')],
    ['deep nesting', `positionForPages[1]=${repeat('[')}`],
    ['deep objects', `positionForPages[1]=${repeat('{"a":')}`],
    ['the name over and over', repeat('positionForPages[')],
    ['a comment without end', `positionForPages=${repeat('/*')}`],
    ['comments after every name', repeat('positionForPages/*')],
    ['a string without end', `positionForPages[1]="${repeat('\\"')}`],
    ['too many words', positions(repeat('{"word":"a"},'))],
    ['nothing but brackets', positions(repeat('[],'))],
  ])('ends: %s', { timeout: LIMIT }, (_, textPosition) => {
    expect(newer({ textPosition }).ok).toBe(false);
  });

  it.each([
    ['numbers that are none', '{"word":"a","left":NaN,"top":-1e999,"width":"x"}'],
    ['huge numbers', '{"word":"a","left":1e308,"top":1e308,"width":1e308,"height":1e308}'],
    ['a line with missing numbers', '{"w":"a","p":[0.1,,0.2]},{"w":"a","p":[]}'],
    [
      'words in one place',
      Array(15_000).fill('{"word":"a","left":0,"top":0,"width":0,"height":0}').join(','),
    ],
  ])('ends: %s', { timeout: LIMIT }, (_, content) => {
    const found = newer({ textPosition: positions(content) });
    for (const run of found.ok ? found.page.runs : []) {
      expect(Object.values(run.box).every(Number.isFinite)).toBe(true);
    }
  });

  it.each([
    ['a string without end', `var textForPages=["${repeat('\\u4e00')}`],
    ['strings without end', `var textForPages=[${repeat('"a",')}`],
    ['tags without end', `var textForPages=["${repeat('<br ')}"]`],
    ['nesting', `var textForPages=[${repeat('[')}`],
  ])('ends, of a book’s text: %s', { timeout: LIMIT }, (_, textForPages) => {
    expect(newer({ textForPages }).notes.length).toBeLessThanOrEqual(1);
  });

  it('ends where words and text share letters and no order', { timeout: LIMIT }, () => {
    const letter = (at: number): string => String.fromCodePoint(0x4e00 + ((at * 7919) % 2000));
    const word = (at: number): string =>
      `{"word":"${letter(at)}${letter(at + 1)}","left":0.1,"top":0.1,"width":0.1,"height":0.1}`;
    const words = Array.from({ length: 15_000 }, (_, at) => at);
    const text = words.map((at) => letter(at * 3)).join('，');
    const found = newer({
      textPosition: positions(words.map(word).join(',')),
      textForPages: `var textForPages=["${text}"]`,
    });
    expect(found.ok).toBe(true);
  });
});

describe('hostile markup', () => {
  it.each([
    ['deep', `${'<div>'.repeat(2_000)}<div id="content-top2">P. 1</div>`],
    ['unclosed', '<div id="content-top2">P. 1<div class="text-container"><pre><code>text'],
    ['full of codes', '<pre><code>'.repeat(500)],
  ])('ends: %s', { timeout: LIMIT * 5 }, (_, html) => {
    const found = readTextPage(parseHTML(html).document, '');
    expect(found === null || typeof found.layer === 'string').toBe(true);
  });
});
