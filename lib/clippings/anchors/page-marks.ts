import { FURNITURE, type ProsePage } from '../../model/block.ts';
import type { Passage } from '../../model/passage.ts';
import type { Clipping } from '../clipping.ts';
import { resolveAnchor } from './resolve-anchor.ts';

/** Where a clipping stands on a page as it is now. */
export interface ClippingMark {
  readonly clipping: Clipping;
  readonly passage: Passage;
  /** False where it may be another place. */
  readonly certain: boolean;
}

/** Whether a clipping may stand on one of these flip pages; where neither tells, it may. */
export function standsOn(
  { capture: { flipPages } }: Clipping,
  pages: readonly [number, number] | null,
): boolean {
  return (
    pages === null || flipPages === null || (flipPages[0] <= pages[1] && pages[0] <= flipPages[1])
  );
}

/** Where those of the clippings stand that the page still holds. */
export function marksOf(page: ProsePage, clippings: readonly Clipping[]): ClippingMark[] {
  const own = page.blocks.flatMap(({ kind, text }, block) =>
    FURNITURE.has(kind) ? [] : [{ text, block }],
  );
  const texts = own.map(({ text }) => text);
  const { flipPage } = page;
  const pages = flipPage === null ? null : ([flipPage, flipPage] as const);
  const standing = clippings.filter((clipping) => standsOn(clipping, pages));
  return standing.flatMap((clipping) => {
    const found = resolveAnchor(texts, clipping, flipPage);
    if (found === null) return [];
    const passage = found.parts.map(({ from, to, block }) => ({
      flipPage,
      block: own[block]?.block ?? 0,
      from,
      to,
    }));
    return [{ clipping, passage, certain: found.certain }];
  });
}
