import type { SetPage } from '../setting/set-page.ts';
import { newerBasicHtml, olderBasicHtml } from '../writers/basic-html.ts';
import { gridLayer } from '../writers/grid-layer.ts';
import { halfWidthLine } from '../writers/halfwidth.ts';
import { searchXml } from '../writers/search-xml.ts';
import { withTeaser } from '../writers/teaser.ts';
import { pageText, textForPages } from '../writers/text-for-pages.ts';
import { olderTextPosition } from '../writers/text-position.ts';
import { truthJson } from '../writers/truth.ts';
import { withoutMarks, wordPosition } from '../writers/word-position.ts';
import { BOOK_TITLE } from './issue-desk.ts';

export interface BookFile {
  /** Relative to the book's folder. */
  readonly path: string;
  readonly text: string;
}

/** Every fourth page begins with a teaser, as some pages of real books do. */
const hasTeaser = ({ flip, lines }: SetPage): boolean => flip % 4 === 1 && lines.length > 0;

/** The older generation: its text layer holds half-width marks, as many such books' layers do. */
export function olderBookFiles(pages: readonly SetPage[]): BookFile[] {
  const printed = pages.map((page) => ({ ...page, lines: page.lines.map(halfWidthLine) }));
  const pageCount = printed.length;
  const files = printed.flatMap((page): BookFile[] => {
    const { flip } = page;
    const layer = gridLayer(page.lines);
    const text = hasTeaser(page) ? withTeaser(layer) : layer;
    return [
      {
        path: `files/basic-html/page${flip}.html`,
        text: olderBasicHtml({ flip, pageCount, title: BOOK_TITLE, text }),
      },
      { path: `files/search/search${flip}.xml`, text: searchXml(page) },
      { path: `mobile/javascript/text_position[${flip}].js`, text: olderTextPosition(page) },
    ];
  });
  const texts = textForPages(printed, { pageCount, lineEnd: ' ', isEscaped: false });
  return [
    ...files,
    { path: 'mobile/javascript/search_config.js', text: `\ufeff${texts}` },
    { path: 'mobile/javascript/config.js', text: olderConfig(pageCount) },
  ];
}

/** Defaults come first, and the last assignment counts. */
const olderConfig = (pageCount: number): string =>
  [
    'var bookConfig = {totalPageCount:0,bookTitle:"Demo",pageWidth:595,pageHeight:842};',
    'bookConfig.normalPath="files/mobile/";bookConfig.thumbPath="files/thumb/";',
    `bookConfig.totalPageCount=${pageCount};bookConfig.bookTitle=${JSON.stringify(BOOK_TITLE)};`,
    '',
  ].join('\n');

/** The newer generation: words with boxes, and the marks in `book_config.js` alone. */
export function newerBookFiles(pages: readonly SetPage[]): BookFile[] {
  const pageCount = pages.length;
  const files = pages.flatMap((page): BookFile[] => {
    const { flip } = page;
    const text = withoutMarks(pageText(page, ''));
    return [
      {
        path: `files/basic-html/page${flip}.html`,
        text: newerBasicHtml({ flip, pageCount, title: 'Demo', text }),
      },
      { path: `files/search/text_position[${flip}].js`, text: wordPosition(page) },
    ];
  });
  const texts = textForPages(pages, { pageCount, lineEnd: '\r\n', isEscaped: false });
  return [...files, { path: 'files/search/book_config.js', text: texts }];
}

export const truthFiles = (pages: readonly SetPage[]): BookFile[] =>
  pages.map((page) => ({
    path: `page${page.flip}.truth.json`,
    text: truthJson(page, { name: `page${page.flip}`, book: BOOK_TITLE }),
  }));
