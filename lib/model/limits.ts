/**
 * More characters than any page of a magazine holds, in code units: such a text is given as it
 * stands. The fullest page seen holds 8,000; layout is to be found in 200,000, with the spaces that
 * the grid puts between them.
 */
export const CHARACTERS_MAX = 400_000;

/** More pieces of text than any page has: the fullest seen has 1,500 runs. */
export const RUNS_MAX = 16_000;
