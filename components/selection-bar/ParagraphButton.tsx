import type { Translate } from '../../lib/i18n/message.ts';
import { ClippingIcon } from './ClippingIcon.tsx';
import { QuoteIcon } from './QuoteIcon.tsx';
import type { PassageActions, SavePassage, Selected } from './selected.ts';

interface Props {
  /** The paragraph that the pointer was last at. */
  readonly pointed: Selected;
  readonly actions: PassageActions;
  readonly save?: SavePassage;
  readonly t: Translate;
}

/** Beside a paragraph: copies it with its citation, or keeps it. For a mouse; keys have the selection. */
export const ParagraphButton = ({ pointed, actions, save, t }: Props) => (
  <div class="paragraph-tools" style={{ top: pointed.box.top, left: pointed.box.right }}>
    <button
      type="button"
      class="button paragraph-button"
      tabIndex={-1}
      title={t('copyWithCitation')}
      aria-label={t('copyWithCitation')}
      onClick={() => actions.copyWithCitation(pointed.passage)}
    >
      <QuoteIcon />
    </button>
    {save !== undefined && (
      <button
        type="button"
        class="button paragraph-button"
        tabIndex={-1}
        title={t('saveClipping')}
        aria-label={t('saveClipping')}
        onClick={() => save(pointed.passage)}
      >
        <ClippingIcon />
      </button>
    )}
  </div>
);
