import type { Translate } from '../../lib/i18n/message.ts';
import { Prose } from '../prose/Prose.tsx';
import { Icon } from './Icon.tsx';
import { PageNumber } from './PageNumber.tsx';
import { PagePicture } from './PagePicture.tsx';
import { Placeholder } from './Placeholder.tsx';
import { ReaderHeader } from './ReaderHeader.tsx';
import type { Reading, ReadingActions } from './reading.ts';
import { TurnLink } from './TurnLink.tsx';

interface Props {
  readonly reading: Reading;
  readonly actions: ReadingActions;
  readonly t: Translate;
}

function Content({ reading, t }: Omit<Props, 'actions'>) {
  const { content, place } = reading;
  switch (content.kind) {
    case 'prose':
      return <Prose page={content.prose} t={t} />;
    case 'waiting':
      return <Placeholder t={t} />;
    case 'picture':
      // Another page starts again with the best of its pictures.
      return <PagePicture key={place.flipPage} place={place} t={t} />;
    case 'obstacle':
      return null; // The original stands there, and its bar says why.
  }
}

/** A page as prose, with all that belongs to it. */
export function ReadingView({ reading, actions, t }: Props) {
  const { place } = reading;
  return (
    <div class="view" aria-busy={reading.turning}>
      <ReaderHeader reading={reading} actions={actions} t={t} />
      <main tabIndex={-1} aria-label={t('readingView')}>
        <Content reading={reading} t={t} />
      </main>
      <nav class="ending" aria-label={t('turnPages')}>
        <div>
          <TurnLink class="turn" direction="previous" place={place} t={t} onTurn={actions.turn}>
            <Icon name="previous" />
            <span>{t('previousPage')}</span>
          </TurnLink>
          <PageNumber reading={reading} t={t} />
          <TurnLink class="turn" direction="next" place={place} t={t} onTurn={actions.turn}>
            <span>{t('nextPage')}</span>
            <Icon name="next" />
          </TurnLink>
        </div>
      </nav>
      <p class="notice" role="status">
        {reading.notice === null ? '' : t(reading.notice)}
      </p>
    </div>
  );
}
