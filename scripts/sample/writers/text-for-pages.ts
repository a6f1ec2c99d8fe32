import type { SetPage } from '../setting/set-page.ts';
import { escaped } from './text-position.ts';

export interface TextForPagesOptions {
  readonly pageCount: number;
  /** Put between two printed lines: `\r\n` in most books, a space in older ones, or nothing. */
  readonly lineEnd: string;
  readonly isEscaped: boolean;
}

/**
 * `var textForPages =[…]` of `book_config.js` and `search_config.js`: each page's text in drawing
 * order, marks and all; a word that was hyphenated is whole. Pages without text are empty strings.
 */
export function textForPages(
  pages: readonly SetPage[],
  { pageCount, lineEnd, isEscaped }: TextForPagesOptions,
): string {
  const texts = Array.from({ length: pageCount }, (_, index) => {
    const page = pages.find(({ flip }) => flip === index + 1);
    return page ? pageText(page, lineEnd) : '';
  });
  const strings = texts.map(isEscaped ? escaped : (text) => JSON.stringify(text));
  return `var textForPages =[${strings.join(',')}];\n`;
}

export function pageText({ lines }: SetPage, lineEnd: string): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    text += line.hyphenated ? line.text.slice(0, -1) : line.text + (isLast ? '' : lineEnd);
  }
  return text;
}
