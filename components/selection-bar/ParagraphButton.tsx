import type { Translate } from '../../lib/i18n/message.ts';
import { QuoteIcon } from './QuoteIcon.tsx';
import type { PassageActions, Selected } from './selected.ts';

interface Props {
  /** The paragraph that the pointer was last at. */
  readonly pointed: Selected;
  readonly actions: PassageActions;
  readonly t: Translate;
}

/** Beside a paragraph: copies it with its citation. For a mouse only; a key has the selection. */
export const ParagraphButton = ({ pointed, actions, t }: Props) => (
  <button
    type="button"
    class="button paragraph-button"
    tabIndex={-1}
    title={t('copyWithCitation')}
    aria-label={t('copyWithCitation')}
    style={{ top: pointed.box.top, left: pointed.box.right }}
    onClick={() => actions.copyWithCitation(pointed.passage)}
  >
    <QuoteIcon />
  </button>
);
