import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { DoubtReason } from '../../lib/model/block.ts';
import { BlockText } from './BlockText.tsx';
import { drawText } from './draw-text.tsx';
import type { NumberedBlock } from './group-blocks.ts';
import { piecesByDoubt } from './pieces-by-doubt.ts';

const EXPLANATIONS: Readonly<Record<DoubtReason, MessageKey>> = {
  order: 'doubtOrder',
  join: 'doubtJoin',
  jump: 'doubtJump',
};

interface Props extends NumberedBlock {
  readonly t: Translate;
}

/** The text of a block, with the places faintly marked where the engine is not sure. */
export function ProseText({ block, index, after, t }: Props) {
  const pieces = piecesByDoubt(block.text, block.doubts);
  let from = 0;
  return (
    <>
      <BlockText block={block} index={index}>
        {pieces.map(({ text, reason }) => {
          const content = drawText(block, text, from);
          from += text.length;
          return reason === null ? (
            content
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a button would not break between two lines
            <span
              class="doubt"
              role="button"
              tabIndex={0}
              aria-description={t(EXPLANATIONS[reason])}
            >
              {content}
            </span>
          );
        })}
      </BlockText>
      {after}
    </>
  );
}
