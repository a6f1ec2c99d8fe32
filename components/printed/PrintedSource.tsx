import type { Translate } from '../../lib/i18n/message.ts';
import type { Reading } from '../reading-view/reading.ts';

interface Props {
  readonly reading: Reading;
  /** Of the page that is shown. */
  readonly address: string;
  readonly t: Translate;
}

/** On paper alone, below the prose: where it is from. */
export function PrintedSource({ reading, address, t }: Props) {
  const { content, place, title } = reading;
  const folio = content.kind === 'prose' ? content.prose.folio : null;
  return (
    <footer class="printed-source">
      <p>
        {[title, folio !== null && t('printedPage', folio), t('flipPage', String(place.flipPage))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        <a href={address}>{address}</a>
      </p>
    </footer>
  );
}
