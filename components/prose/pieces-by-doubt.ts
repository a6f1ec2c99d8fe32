import type { Doubt, DoubtReason } from '../../lib/model/block.ts';

/** A piece of a block's text, and why it is doubtful, if it is. */
export interface TextPiece {
  readonly text: string;
  readonly reason: DoubtReason | null;
}

/** How many characters on either side of a doubtful place are marked: enough to see and to hover. */
const REACH = 2;
/** A word at the place is marked whole, but no more of it than this. */
const LONGEST_WORD = 16;

const SPACED_LETTER =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{N}]/u;

/** Cuts a text into pieces so that the neighbourhood of each doubtful place is a piece. */
export function piecesByDoubt(text: string, doubts: readonly Doubt[]): readonly TextPiece[] {
  if (doubts.length === 0) return [{ text, reason: null }];
  const chars = [...text];
  const starts = startsOf(chars);
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { at, reason } of [...doubts].sort((a, b) => a.at - b.at)) {
    const place = starts.findLastIndex((start) => start <= at);
    const from = Math.max(done, reach(chars, place, -1));
    const to = reach(chars, place, 1);
    if (to <= from) continue;
    push(pieces, chars.slice(done, from), null);
    push(pieces, chars.slice(from, to), reason);
    done = to;
  }
  push(pieces, chars.slice(done), null);
  return pieces;
}

/** Where each character begins, in code units. */
function startsOf(chars: readonly string[]): readonly number[] {
  let at = 0;
  return chars.map((char) => {
    const start = at;
    at += char.length;
    return start;
  });
}

/** The index of the character where the marked part ends, on one side of `place`. */
function reach(chars: readonly string[], place: number, side: -1 | 1): number {
  const next = side < 0 ? -1 : 0;
  let index = place;
  let steps = 0;
  while (steps < LONGEST_WORD) {
    const char = chars[index + next];
    if (char === undefined || (steps >= REACH && !SPACED_LETTER.test(char))) break;
    index += side;
    steps++;
  }
  return index;
}

function push(pieces: TextPiece[], chars: readonly string[], reason: DoubtReason | null): void {
  if (chars.length > 0) pieces.push({ text: chars.join(''), reason });
}
