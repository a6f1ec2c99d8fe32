import type { BoldRange } from '../text/article.ts';
import type { Piece } from './pieces.ts';

export const SOFT_HYPHEN = '\u00ad';

/** Words shorter than this are never hyphenated. */
const LEAST_WORD = 6;
/** Where a word may be divided: between two consonants that stand between vowels. */
const DIVISION =
  /(?<=[A-Za-z]{2}[aeiouy]?[bcdfghjklmnprstvw])(?=[bcdfghjklmnprstvw][aeiouy][a-z])/g;

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Puts soft hyphens into the long words of a text. */
export const withSoftHyphens = (text: string): string =>
  text.replace(/[A-Za-z]+/g, (word) =>
    word.length < LEAST_WORD ? word : word.replace(DIVISION, SOFT_HYPHEN),
  );

export interface PieceHtmlOptions {
  readonly hyphens: boolean;
  /** The first letter is set over two lines. */
  readonly dropCap: boolean;
}

/** The HTML of `piece.text[from..to)`: its text content, soft hyphens aside, is exactly that. */
export function pieceHtml(
  piece: Piece,
  from: number,
  to: number,
  { hyphens, dropCap }: PieceHtmlOptions,
): string {
  const start = dropCap && from === 0 ? 1 : from;
  const drop =
    start > from ? `<span class="drop">${escapeHtml(piece.text.slice(0, 1))}</span>` : '';
  const shown = (text: string) => escapeHtml(hyphens ? withSoftHyphens(text) : text);
  let html = '';
  for (const part of partsOf(piece, start, to)) {
    const text = shown(piece.text.slice(part.from, part.to));
    html += part.bold ? `<b>${text}</b>` : text;
  }
  return drop + html;
}

interface TextPart extends BoldRange {
  readonly bold: boolean;
}

function partsOf(piece: Piece, from: number, to: number): TextPart[] {
  const parts: TextPart[] = [];
  let at = from;
  const add = (end: number, bold: boolean) => {
    const upTo = Math.min(end, to);
    if (upTo > at) parts.push({ from: at, to: upTo, bold });
    at = Math.max(at, upTo);
  };
  for (const range of piece.bold) {
    add(range.from, false);
    add(range.to, true);
  }
  add(to, false);
  return parts;
}
