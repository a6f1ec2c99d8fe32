import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { Block, DoubtReason } from '../../lib/model/block.ts';
import { piecesByDoubt } from './pieces-by-doubt.ts';

const EXPLANATIONS: Readonly<Record<DoubtReason, MessageKey>> = {
  order: 'doubtOrder',
  join: 'doubtJoin',
  jump: 'doubtJump',
};

interface Props {
  readonly block: Block;
  readonly t: Translate;
}

/** The text of a block, with the places faintly marked where the engine is not sure. */
export function ProseText({ block, t }: Props) {
  return piecesByDoubt(block.text, block.doubts).map(({ text, reason }) =>
    reason === null ? (
      text
    ) : (
      <span class="doubt" title={t(EXPLANATIONS[reason])}>
        {text}
      </span>
    ),
  );
}
