import type { PrintedLine, SetPage } from '../setting/set-page.ts';
import { cornersAndAdvances } from './line-numbers.ts';

/** `mobile/javascript/text_position[N].js` of older books: keys unquoted, a byte-order mark. */
export function olderTextPosition(page: SetPage): string {
  const positions = page.lines.map(
    (line) => `{w:${JSON.stringify(line.text)},p:[${numbersOf(line, page)}]}`,
  );
  return `\ufeffpositionForPages[${page.flip}]={page:${page.flip},positions:[${positions.join(',')}]};`;
}

/**
 * `files/search/text_position[N].js` of newer books, form B: quoted keys, text escaped, the index
 * one less than the page. A hyphen at a line's end is missing.
 */
export function newerTextPosition(page: SetPage, isSpaced: boolean): string {
  const positions = page.lines.map((line) => {
    const shown = withoutHyphen(line);
    return `{"w":${escaped(shown.text)},"p":[${numbersOf(shown, page)}]}`;
  });
  const list = `[${positions.join(',')}]`;
  const index = page.flip - 1;
  return isSpaced
    ? `positionForPages[${index}] = {"page":${page.flip}, "positions":${list}};\n`
    : `positionForPages[${index}]={"page":${page.flip},"positions":${list}};\n`;
}

const numbersOf = (line: PrintedLine, { width, height }: SetPage): string =>
  cornersAndAdvances(line, width, height).join(',');

const withoutHyphen = (line: PrintedLine): PrintedLine =>
  line.hyphenated
    ? { ...line, text: line.text.slice(0, -1), edges: line.edges.slice(0, -1) }
    : line;

/** JSON with every character beyond ASCII escaped, as newer books write it. */
export const escaped = (text: string): string =>
  JSON.stringify(text).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
