import type { PageStyle } from './page-style.ts';
import { pieceHtml } from './piece-html.ts';
import { addBlock, addPiece, type Draft, type Piece, plain } from './pieces.ts';
import { boxSize, moveBox, placeBox, type Sheet } from './sheet.ts';

/** What is printed on every page: a running header, a footer, a printed number. */
export interface Furniture {
  readonly kind: 'header' | 'footer' | 'folio';
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  /** From the page's top; negative counts from its foot. */
  readonly y: number;
  readonly size: number;
  /** Between the page's edges on x where the page is half of a spread. */
  readonly from: number;
  readonly to: number;
  readonly vertical?: boolean;
}

export async function placeFurniture(
  sheet: Sheet,
  furniture: Furniture,
  style: PageStyle,
  draft: Draft,
): Promise<{ box: number; piece: Piece }> {
  const block = addBlock(draft, { kind: furniture.kind, article: -1 });
  const piece = addPiece(draft, block, plain(furniture.text));
  const inner = pieceHtml(piece, 0, piece.text.length, { hyphens: false, dropCap: false });
  const className = furniture.vertical ? 'furniture vertical' : 'furniture';
  const html = `<div data-piece="${piece.id}" style="font-size:${furniture.size}px">${inner}</div>`;
  const box = await placeBox(sheet, html, { left: 0, top: 0 }, className);
  const { width } = await boxSize(sheet, box);
  const top = furniture.y < 0 ? style.height + furniture.y : furniture.y;
  await moveBox(sheet, box, leftEdge(furniture, width), top);
  return { box, piece };
}

function leftEdge({ align, from, to }: Furniture, width: number): number {
  if (align === 'left') return from;
  return align === 'right' ? to - width : (from + to - width) / 2;
}
