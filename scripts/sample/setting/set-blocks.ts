import type { Draft, Piece } from './pieces.ts';
import type { SetBlock, SetKind } from './set-page.ts';

/** `piece.text[from..to)` is on the page. */
export interface PlacedText {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
  /** For page furniture: it stands over the text and not under it. */
  readonly atTop?: boolean;
}

const ASIDES: ReadonlySet<SetKind> = new Set(['caption', 'quote', 'sidebar', 'note']);

/**
 * The blocks of a page in reading order: what is printed at its top, each article's running text
 * and then what stands beside it, what is printed at its foot.
 */
export function setBlocks(placed: readonly PlacedText[], draft: Draft): SetBlock[] {
  const texts = new Map<number, { text: string; rank: number }>();
  for (const { piece, from, to, atTop } of placed) {
    const part = piece.text.slice(from, to).trim();
    const known = texts.get(piece.block);
    if (known) known.text += piece.glue + part;
    else texts.set(piece.block, { text: part, rank: rankOf(draft, piece.block, atTop) });
  }
  const order = [...texts.keys()].sort((a, b) => {
    return (texts.get(a)?.rank ?? 0) - (texts.get(b)?.rank ?? 0) || a - b;
  });
  return order.flatMap((id) => {
    const block = draft.blocks[id];
    const text = texts.get(id)?.text;
    if (!block || !text) return [];
    return [
      block.level ? { kind: block.kind, text, level: block.level } : { kind: block.kind, text },
    ];
  });
}

/** Top furniture 0, article n its text 2n + 1 and its asides 2n + 2, furniture at the foot last. */
function rankOf(draft: Draft, id: number, atTop = false): number {
  const block = draft.blocks[id];
  if (!block || block.article < 0) return atTop ? 0 : Number.MAX_SAFE_INTEGER;
  return 2 * block.article + (ASIDES.has(block.kind) ? 2 : 1);
}
