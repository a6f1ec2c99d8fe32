import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { DoubtReason } from '../../lib/model/block.ts';
import { BlockText } from './BlockText.tsx';
import type { NumberedBlock } from './group-blocks.ts';
import { piecesByDoubt } from './pieces-by-doubt.ts';
import { RunningText } from './RunningText.tsx';

const EXPLANATIONS: Readonly<Record<DoubtReason, MessageKey>> = {
  order: 'doubtOrder',
  join: 'doubtJoin',
  jump: 'doubtJump',
};

interface Props extends NumberedBlock {
  readonly t: Translate;
}

/** The text of a block, with the places faintly marked where the engine is not sure. */
export function ProseText({ block, index, t }: Props) {
  const pieces = piecesByDoubt(block.text, block.doubts);
  return (
    <BlockText index={index}>
      {pieces.map(({ text, reason }) =>
        reason === null ? (
          <RunningText text={text} />
        ) : (
          <span class="doubt" title={t(EXPLANATIONS[reason])}>
            <RunningText text={text} />
          </span>
        ),
      )}
    </BlockText>
  );
}
