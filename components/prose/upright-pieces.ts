/** A piece of a text, and whether it stands upright in a vertical line. */
export interface UprightPiece {
  readonly text: string;
  readonly isUpright: boolean;
}

/**
 * A number of one or two digits or a single capital between Chinese or Japanese characters. Longer
 * numbers and words lie on their side (W3C, Requirements for Chinese Text Layout, 2.3.2).
 */
const UPRIGHT =
  /(?<=(?:^|[\p{Script=Han}\u3000-\u30ff\uff01-\uff60‘’“”…—·])\s?)(\d{1,2}|[A-Z])(?=\s?(?:$|[\p{Script=Han}\u3000-\u30ff\uff01-\uff60‘’“”…—·]))/u;

/** The pieces of a text in order; together they are the text. Only the whole text may be empty. */
export const uprightPieces = (text: string): readonly UprightPiece[] =>
  text
    .split(UPRIGHT)
    .map((piece, index) => ({ text: piece, isUpright: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
