import type { Flow, FlowBlock, Piece } from '../../lib/book/flow.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import type { Block } from '../../lib/model/block.ts';
import type { NumberedBlock } from '../prose/group-blocks.ts';
import { ProseText } from '../prose/ProseText.tsx';
import { PageMark } from './PageMark.tsx';

/** The blocks of one page of a flow, each with its rest on later pages. */
export const shownBlocks = (
  blocks: readonly FlowBlock[],
  flow: Flow,
  t: Translate,
): readonly NumberedBlock[] =>
  blocks.flatMap(({ pieces: [first, ...rest] }) => {
    const block = shownBlock(flow, first, rest[0]);
    if (block === null) return [];
    return [
      { block, index: first.block, ...(rest.length > 0 && { after: restOf(rest, flow, t) }) },
    ];
  });

const restOf = (rest: readonly Piece[], flow: Flow, t: Translate) =>
  rest.map((piece, index) => {
    const page = flow[piece.page]?.page;
    const block = shownBlock(flow, piece, rest[index + 1]);
    if (page === undefined || block === null) return null;
    return (
      <>
        {piece.glue}
        <PageMark flipPage={page.flipPage} folio={page.folio} t={t} />
        <span data-page={page.flipPage}>
          <ProseText block={block} index={piece.block} t={t} />
        </span>
      </>
    );
  });

/** What a piece shows of its block, with a doubt at either end where the joining is one. */
function shownBlock(flow: Flow, piece: Piece, next: Piece | undefined): Block | null {
  const block = flow[piece.page]?.page.blocks[piece.block];
  if (block === undefined) return null;
  const ends = [
    ...(piece.continues === 'doubtful' ? [piece.from] : []),
    ...(next?.continues === 'doubtful' ? [piece.to] : []),
  ];
  const joins = ends.map((at) => ({ at, reason: 'join' as const }));
  return { ...block, text: block.text.slice(0, piece.to), doubts: [...block.doubts, ...joins] };
}
