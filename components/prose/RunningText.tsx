import { uprightPieces } from './upright-pieces.ts';

/** Text that may be set in vertical lines, where short numbers in it stand upright. */
export const RunningText = ({ text }: { readonly text: string }) => (
  <>
    {uprightPieces(text).map((piece) =>
      piece.isUpright ? <span class="upright">{piece.text}</span> : piece.text,
    )}
  </>
);
