/**
 * One em in cells of 5 pt, where the layer does not tell its size: of 10.5 pt body text (五号, the
 * common size of magazines).
 */
export const EM_CELLS = 2.1;
