import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/i18n/message.ts';
import { Prose } from '../prose/Prose.tsx';
import { Icon } from './Icon.tsx';
import { Obstacle } from './Obstacle.tsx';
import { PageNumber } from './PageNumber.tsx';
import { PagePicture } from './PagePicture.tsx';
import { Placeholder } from './Placeholder.tsx';
import { ReaderHeader } from './ReaderHeader.tsx';
import type { Reading, ReadingActions } from './reading.ts';
import { setView } from './set-view.ts';
import { TurnLink } from './TurnLink.tsx';

export interface ReadingViewProps {
  readonly reading: Reading;
  readonly actions: ReadingActions;
  readonly t: Translate;
  /** Further controls of the header. */
  readonly tools?: ComponentChildren;
  /** What stands beside the prose: the page's picture. */
  readonly beside?: ComponentChildren;
  /** What lies over the page: a menu, the bar at a selection. */
  readonly over?: ComponentChildren;
}

function Content({ reading, actions, t }: Pick<ReadingViewProps, 'reading' | 'actions' | 't'>) {
  const { content, place } = reading;
  switch (content.kind) {
    case 'prose':
      return <Prose page={content.prose} t={t} />;
    case 'waiting':
      return <Placeholder t={t} />;
    case 'picture':
      // Another page starts again with the best of its pictures.
      return <PagePicture key={place.flipPage} place={place} illegible={content.illegible} t={t} />;
    case 'obstacle':
      // Of another page than the document's own: there is no original to stand there.
      return <Obstacle obstacle={content.obstacle} onTryAgain={actions.tryAgain} t={t} />;
  }
}

/** A page as prose, with all that belongs to it. */
export function ReadingView({ reading, actions, t, tools, beside, over }: ReadingViewProps) {
  const { place } = reading;
  return (
    <div class="view" aria-busy={reading.turning} {...setView(reading.settings)}>
      <ReaderHeader reading={reading} actions={actions} t={t} tools={tools} />
      <main tabIndex={-1} aria-label={t('readingView')}>
        <Content reading={reading} actions={actions} t={t} />
      </main>
      {beside}
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
      {over}
    </div>
  );
}
