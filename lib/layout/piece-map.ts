import type { Piece } from './piece.ts';

/** The size of the map's cells, in ems: a letter wide, a line high. */
const CELL_X = 2;
const CELL_Y = 1;
/** A real page prints a few texts over each other; the rest are kept out, so that no page is slow. */
const PIECES_IN_CELL = 24;
/** No text is wider or higher than this, in cells. */
const CELLS_MAX = 500;

/** Pieces by where they are, to find those at a place without looking at all. */
export class PieceMap {
  readonly #cells = new Map<string, Piece[]>();

  constructor(pieces: readonly Piece[]) {
    for (const piece of pieces) this.#add(piece);
  }

  /** The pieces near the place, in ems; some may be beside it. */
  near(x: number, y: number): readonly Piece[] {
    return this.#cells.get(cellOf(x, y)) ?? [];
  }

  #add(piece: Piece): void {
    const { left, right, top, bottom } = piece.box;
    const columns = Math.min((right - left) / CELL_X + 1, CELLS_MAX);
    const rows = Math.min((bottom - top) / CELL_Y + 1, CELLS_MAX);
    for (let row = 0; row <= rows; row++) {
      for (let column = 0; column <= columns; column++) {
        const key = cellOf(left + column * CELL_X, top + row * CELL_Y);
        const cell = this.#cells.get(key);
        if (!cell) this.#cells.set(key, [piece]);
        else if (cell.length < PIECES_IN_CELL) cell.push(piece);
      }
    }
  }
}

const cellOf = (x: number, y: number): string =>
  `${Math.floor(x / CELL_X)}:${Math.floor(y / CELL_Y)}`;
