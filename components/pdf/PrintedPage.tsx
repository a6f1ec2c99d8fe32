import type { Translate } from '../../lib/i18n/message.ts';
import type { PagePlace } from '../reading-view/reading.ts';

interface Props {
  readonly place: Pick<PagePlace, 'flipPage' | 'pictures'>;
  readonly t: Translate;
}

/** A page as it was printed, where the reader looks at it in place of the prose. */
export function PrintedPage({ place: { flipPage, pictures }, t }: Props) {
  const [picture] = pictures;
  return (
    picture !== undefined && (
      <main>
        <h1>
          <img class="pdf-picture" src={picture} alt={t('pagePicture', String(flipPage))} />
        </h1>
      </main>
    )
  );
}
