import type { PrintedLine, SetPage } from '../setting/set-page.ts';
import { leftTopWidthHeight } from './line-numbers.ts';
import { escaped } from './text-position.ts';

/** What form A drops altogether; it also divides words, as spaces do. */
const DROPPED = /[，。！？：“”.,:?![\]\s]+/u;

/**
 * `files/search/text_position[N].js` of newer books, form A: what stands between two marks or
 * spaces is a word with a box; the marks are gone.
 */
export function wordPosition(page: SetPage): string {
  const words = page.lines.flatMap((line) => wordsOf(line, page));
  return `positionForPages[${page.flip}]={"page":${page.flip},"positions":[${words.join(',')}]};\n`;
}

function wordsOf(line: PrintedLine, page: SetPage): string[] {
  const words: string[] = [];
  let at = 0;
  while (at < line.text.length) {
    const length = line.text.slice(at).search(DROPPED);
    const end = length < 0 ? line.text.length : at + length;
    if (end > at) words.push(wordAt(line, at, end, page));
    at = Math.max(end, at) + 1;
  }
  return words;
}

function wordAt(line: PrintedLine, from: number, to: number, page: SetPage): string {
  const { left, top, width, height } = leftTopWidthHeight(
    {
      left: line.edges[from] ?? 0,
      right: line.edges[to] ?? 0,
      top: line.top,
      bottom: line.bottom,
    },
    page.width,
    page.height,
  );
  const word = escaped(line.text.slice(from, to));
  return `{"word":${word},"left":${left},"top":${top},"width":${width},"height":${height}}`;
}

/** The page's text as newer basic-html pages show it: one line, and no marks. */
export const withoutMarks = (text: string): string => text.split(DROPPED).join('');
