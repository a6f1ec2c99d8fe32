import type { Translate } from '../../lib/i18n/message.ts';
import type { PdfActions, PdfState } from './pdf-state.ts';

interface Props {
  readonly state: Extract<PdfState, { readonly kind: 'trouble' }>;
  readonly actions: PdfActions;
  readonly t: Translate;
}

/** What may be otherwise the next time. */
const PASSING: ReadonlySet<string> = new Set(['pdfUnreachable', 'pdfVanished', 'pdfFailed']);

/** Why a document cannot be read, and what can be done about it. */
export function Trouble({ state, actions, t }: Props) {
  const { trouble, name, pages } = state;
  return (
    <div class="trouble">
      <p role="alert">{t(trouble, name, String(pages ?? ''))}</p>
      <div class="choices">
        {PASSING.has(trouble) && (
          <button type="button" class="button framed" onClick={actions.tryAgain}>
            {t('tryAgain')}
          </button>
        )}
        {pages !== undefined && (
          <button type="button" class="button framed" onClick={actions.seePictures}>
            {t('pdfSeePictures')}
          </button>
        )}
      </div>
    </div>
  );
}
