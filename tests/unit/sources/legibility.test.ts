import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { illegibilityOf } from '../../../lib/sources/legibility.ts';
import { MISREAD_LEADS } from '../../../lib/sources/misread-leads.ts';
import { readTextPage } from '../../../lib/sources/text-page.ts';
import { fromRoot } from '../../../scripts/toolchain/root.ts';
import { FERRY, LANTERN } from '../../fixtures/books/texts.ts';

const PROSE = [...FERRY, ...LANTERN].join('\n');
const ENGLISH =
  'The ferry lamp was lit before the day was, and the boatman sat in the bow, waiting for the ' +
  'first bus. When the fog lifts, he said, we shall cross. By noon the water stood at 3.20 m. ';

/** Bytes written in one encoding and read in another. */
const misread = (text: string, encoding: string): string =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));

/** Each code moved on, as fonts do that hold only some of their characters. */
const shifted = (text: string, by: number): string =>
  [...text]
    .map((char) => (char === ' ' ? char : String.fromCharCode(char.charCodeAt(0) + by)))
    .join('');

describe('MISREAD_LEADS', () => {
  it('is what a decoder makes of those bytes', () => {
    const bytes = [0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef].flatMap((lead) =>
      Array.from({ length: 0x40 }, (_, at) => [lead, 0x80 + at]),
    );
    const decoder = new TextDecoder('gbk');
    expect(MISREAD_LEADS).toBe(bytes.map((pair) => decoder.decode(Uint8Array.from(pair))).join(''));
  });
});

describe('illegibilityOf', () => {
  it.each([
    ['Chinese prose', PROSE],
    ['English prose', ENGLISH.repeat(4)],
    [
      'French prose',
      'L’été dernier, la crue a emporté le ponton où l’on déchargeait le thé. '.repeat(8),
    ],
    [
      'Vietnamese prose',
      'Đèn bến đò đã thắp từ khi trời chưa sáng, người lái đò ngồi đầu thuyền đợi khách. '.repeat(
        8,
      ),
    ],
    [
      'Czech prose',
      'Lampa u přívozu svítila dřív, než přišel den, a přívozník čekal na příď lodi. '.repeat(8),
    ],
    ['Russian prose', 'Паром отошёл от берега, когда туман ещё стоял над водой. '.repeat(8)],
    ['Korean prose', '나루터의 등불은 날이 밝기도 전에 켜져 있었다. '.repeat(8)],
    ['Arabic prose', 'كان مصباح المعبر مضاءً قبل طلوع النهار. '.repeat(8)],
    [
      'a table of contents',
      '渡口的灯 .......................... 12\n看灯去 ······················ 34\n'.repeat(6),
    ],
    ['a table of figures', '2024-04-18  1,203.50  +3.2%  (12)  8:30\n'.repeat(12)],
    [
      'addresses',
      'https://books.test/a?b=1&c=2 (e-mail: a.b@books.test) +86-28-0000-0000\n'.repeat(8),
    ],
    ['abbreviations in Chinese', `${PROSE}\n${'HTML CSS XML PDF KPI WTO '.repeat(12)}`],
    ['too little to tell', '\ue001\ue002\ue003'],
    ['nothing', ''],
  ])('takes %s for text', (_, text) => {
    expect(illegibilityOf(text)).toBeNull();
  });

  it.each([
    ['UTF-8 read as Latin-1', misread(PROSE, 'latin1')],
    ['UTF-8 read as GBK', misread(PROSE, 'gbk')],
    ['lost characters', '渡口的灯\ufffd\ufffd还亮着\ufffd。'.repeat(8)],
    ['GBK read as Latin-1', 'ÌìÃ»ÁÁ£¬¶É¿ÚµÄµÆÏÈÁÁÁË¡£³Å´¬µÄÈË×øÔÚ´¬Í·¡£'.repeat(3)],
  ])('knows %s', (_, text) => {
    expect(illegibilityOf(text)).toBe('wrong-encoding');
  });

  it.each([
    ['private characters', [...PROSE].map((_, at) => String.fromCodePoint(0xe000 + at)).join('')],
    ['signs for letters', '!"#$%& \'()*+ ,;<>? @[]^` {|}~! "#$%&\'()*'.repeat(3)],
    ['letters moved on by a font', shifted(ENGLISH.repeat(4), -29)],
  ])('knows %s', (_, text) => {
    expect(illegibilityOf(text)).toBe('font-codes');
  });

  it('takes every page of our sample for text', () => {
    for (let page = 1; page <= 16; page++) {
      const path = fromRoot('sample/book/files/basic-html', `page${page}.html`);
      const read = readTextPage(parseHTML(readFileSync(path, 'utf8')).document, path);
      expect(illegibilityOf(read?.layer ?? ''), `page ${page}`).toBeNull();
    }
  });
});
