import type { Translate } from '../../lib/i18n/message.ts';
import type { Reading } from './reading.ts';

interface Props {
  readonly reading: Reading;
  readonly t: Translate;
}

/** The printed number, which one cites, and beside it, quietly, the flipbook's own. */
export function PageNumber({ reading, t }: Props) {
  const { content, place } = reading;
  const folio = content.kind === 'prose' ? content.prose.folio : null;
  return (
    <span class="page-number">
      {folio !== null && <span class="folio">{t('printedPage', folio)}</span>}
      <span class="flip-page">{t('flipPage', String(place.flipPage))}</span>
    </span>
  );
}
