import { foldRadicals } from '../letters/radicals.ts';

/** Latin ligatures as the letters they join; fonts have them as one glyph. */
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};
const LIGATURE = /[\ufb00-\ufb06]/gu;

/** Marks in the shape that they have in vertical text (Unicode's vertical forms), as ordinary ones. */
const UPRIGHT_MARKS: ReadonlyMap<string, string> = new Map(
  (
    '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰‥︱—︲–︳＿︵（︶）︷｛︸｝︹〔︺〕︻【︼】' +
    '︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］'
  )
    .match(/../gu)
    ?.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
const VERTICAL_MARK = /[\ufe10-\ufe19\ufe30-\ufe48]/gu;

/**
 * Signs that fonts draw with one glyph, of which programs that make PDFs name the first: a radical
 * for a character of another shape in Unicode, a sign of mathematics for a mark.
 */
const ONE_GLYPH: Readonly<Record<string, string>> = { '\u2fad': '青', '\u2215': '／' };
const SHARED_GLYPH = /\u2fad|\u2215(?=[^ -~]|$)/gu;

/** Control characters and the like, which stand for nothing that can be seen. */
const CONTROL = /[\p{Cc}\ufeff\ufffe\uffff]/gu;

/** An item's text as a reader would write it: no radicals, ligatures, vertical forms or controls. */
export function itemText(str: string): string {
  if (PLAIN.test(str)) return str;
  return foldRadicals(str.replace(SHARED_GLYPH, (sign) => ONE_GLYPH[sign] ?? sign))
    .replace(LIGATURE, (char) => LIGATURES[char] ?? char)
    .replace(VERTICAL_MARK, (char) => UPRIGHT_MARKS.get(char) ?? char)
    .replace(CONTROL, '');
}

/** Nothing in it that is ever changed: ASCII, and the Chinese that nearly all items are. */
const PLAIN = /^[ -~\u2010-\u2026\u3001-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/u;
