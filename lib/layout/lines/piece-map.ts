import type { Piece } from './piece.ts';

/** The size of the map's cells, in ems: a few letters wide, a line high. */
const CELL_X = 4;
const CELL_Y = 1;
/** A real page prints a few texts over each other; the rest are kept out, so that no page is slow. */
const PIECES_IN_CELL = 24;
/** No text is wider or higher than this, in cells. */
const COLUMNS_MAX = 100;
const ROWS_MAX = 12;
/** More cells than a page has in one row, to number them all. */
const ROW_STRIDE = 1 << 20;

const NONE: readonly Piece[] = [];

/** Pieces by where they are, to find those at a place without looking at all. */
export class PieceMap {
  readonly #cells = new Map<number, Piece[]>();

  constructor(pieces: readonly Piece[]) {
    for (const piece of pieces) this.#add(piece);
  }

  /** The pieces near the place, in ems; some may be beside it. */
  near(x: number, y: number): readonly Piece[] {
    return this.#cells.get(Math.floor(y / CELL_Y) * ROW_STRIDE + Math.floor(x / CELL_X)) ?? NONE;
  }

  #add(piece: Piece): void {
    const { box } = piece;
    const left = Math.floor(box.left / CELL_X);
    const right = Math.min(Math.floor(box.right / CELL_X), left + COLUMNS_MAX);
    const top = Math.floor(box.top / CELL_Y);
    const bottom = Math.min(Math.floor(box.bottom / CELL_Y), top + ROWS_MAX);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++)
        this.#put(row * ROW_STRIDE + column, piece);
    }
  }

  #put(cell: number, piece: Piece): void {
    const pieces = this.#cells.get(cell);
    if (!pieces) this.#cells.set(cell, [piece]);
    else if (pieces.length < PIECES_IN_CELL) pieces.push(piece);
  }
}
