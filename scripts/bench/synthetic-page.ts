import type { PageFiles } from '../../lib/sources/read-page.ts';
import type { TextPage } from '../../lib/sources/text-page.ts';
import { ownParagraphs } from './own-text.ts';

/**
 * How a page grows with its text: `tall` keeps its three columns, `broad` keeps its proportions and
 * gets more of them.
 */
export type Growth = 'tall' | 'broad';

/** What the page is read from: the layer of an older book, the lines or words of a newer one. */
export type Form = 'grid' | 'lines' | 'words';

/** In characters: the width of a column, the first line's indent, and the gutter of the grid. */
const COLUMN = 18;
const INDENT = 2;
const GRID_GUTTER = 15;
const COLUMNS = 3;
/** In lines: how long a column of a page of three is, before a broad page gets a fourth. */
const ROWS = 60;

/** In ems, of exact positions. */
const GUTTER = 2;
const LEADING = 1.6;
const MARGIN = 4;

const FLIP_PAGE = 7;
/**
 * Form A of the coordinates drops all marks. Here a comma stays within its word, so that the largest
 * page has fewer words than is believed of a page.
 */
const DROPPED = /。/u;

/** A line of a column. */
interface SetLine {
  readonly text: string;
  readonly column: number;
  readonly row: number;
  /** In characters from the column's left edge. */
  readonly indent: number;
}

/** The files of a page with about so many characters of our own; always the same. */
export function syntheticPage(characters: number, form: Form, growth: Growth): PageFiles {
  const lines = setLines(ownParagraphs(characters), growth);
  if (form === 'grid') return { textPage: textPage(gridLayer(lines), 'older') };
  return {
    textPage: textPage('', 'newer'),
    textPosition: textPosition(lines, form),
    textForPages: form === 'words' ? bookConfig(lines) : undefined,
  };
}

const textPage = (layer: string, generation: TextPage['generation']): TextPage => ({
  flipPage: FLIP_PAGE,
  title: null,
  layer,
  generation,
});

function setLines(paragraphs: readonly string[], growth: Growth): SetLine[] {
  const broken = paragraphs.flatMap((paragraph) => breakLines(paragraph));
  const share = growth === 'tall' ? 1 : Math.sqrt(broken.length / (COLUMNS * ROWS));
  const columns = Math.max(COLUMNS, Math.round(COLUMNS * share));
  const rows = Math.ceil(broken.length / columns);
  return broken.map((line, index) => ({
    ...line,
    column: Math.floor(index / rows),
    row: index % rows,
  }));
}

function breakLines(paragraph: string): Pick<SetLine, 'text' | 'indent'>[] {
  const first = COLUMN - INDENT;
  const lines = [{ text: paragraph.slice(0, first), indent: INDENT }];
  for (let at = first; at < paragraph.length; at += COLUMN) {
    lines.push({ text: paragraph.slice(at, at + COLUMN), indent: 0 });
  }
  return lines;
}

/** The maker's grid: a row of text per line, columns set apart with spaces. */
function gridLayer(lines: readonly SetLine[]): string {
  const rows: string[] = [];
  for (const { text, column, row, indent } of lines) {
    // Two cells to an em on paper, so an indent of two characters is four cells.
    const at = column * (2 * COLUMN + GRID_GUTTER) + 2 * indent;
    rows[row] = (rows[row] ?? '').padEnd(at) + text;
  }
  return rows.join('\n');
}

function textPosition(lines: readonly SetLine[], form: Form): string {
  const columns = Math.max(...lines.map(({ column }) => column)) + 1;
  const rows = Math.max(...lines.map(({ row }) => row)) + 1;
  const width = 2 * MARGIN + columns * (COLUMN + GUTTER) - GUTTER;
  const height = 2 * MARGIN + rows * LEADING;
  const positions = lines.flatMap(({ text, column, row, indent }): object[] => {
    const left = MARGIN + column * (COLUMN + GUTTER) + indent;
    const top = (MARGIN + row * LEADING) / height;
    if (form === 'words') {
      return wordsOf(text).map(({ word, at }) => ({
        word,
        left: (left + at) / width,
        top,
        width: word.length / width,
        height: 1 / height,
      }));
    }
    const [x0, x1, y1] = [left / width, (left + text.length) / width, top + 1 / height];
    const advances = Array.from(text, () => 1 / width);
    return [{ w: text, p: [x0, y1, x1, y1, x1, top, x0, top, ...advances] }];
  });
  const entry = JSON.stringify({ page: FLIP_PAGE, positions });
  return `positionForPages[${FLIP_PAGE}]=${entry};`;
}

function wordsOf(text: string): { readonly word: string; readonly at: number }[] {
  let at = 0;
  return text.split(DROPPED).flatMap((word) => {
    const found = { word, at };
    at += word.length + 1;
    return word === '' ? [] : [found];
  });
}

function bookConfig(lines: readonly SetLine[]): string {
  const pages = Array.from({ length: FLIP_PAGE - 1 }, () => '');
  return `var textForPages=${JSON.stringify([...pages, lines.map(({ text }) => text).join('\r\n')])};`;
}
