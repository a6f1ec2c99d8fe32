/**
 * The grid of the older text layer, as its maker lays it out: how much of the page, in points, a cell
 * takes of x and a row of y.
 */
export const CELL_POINTS = 5;
export const ROW_POINTS = 15;

/** In points: body text of 五号, the common size of magazines, where the layer tells no size. */
const BODY_POINTS = 10.5;

/** One em of such text, in cells and in rows. */
export const EM_CELLS = BODY_POINTS / CELL_POINTS;
export const EM_ROWS = BODY_POINTS / ROW_POINTS;
