import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/i18n/message.ts';
import { Prose } from '../prose/Prose.tsx';
import { PageEnding } from './PageEnding.tsx';
import { PagePicture } from './PagePicture.tsx';
import { Placeholder } from './Placeholder.tsx';
import { ReaderHeader } from './ReaderHeader.tsx';
import type { Reading, ReadingActions } from './reading.ts';
import { setView } from './set-view.ts';

export interface ReadingViewProps {
  readonly reading: Reading;
  readonly actions: ReadingActions;
  readonly t: Translate;
  /** The text, in place of the page's own: pages that go on into each other. */
  readonly text?: ComponentChildren;
  /** Further controls of the header. */
  readonly tools?: ComponentChildren;
  /** What stands beside the prose: the page's picture. */
  readonly beside?: ComponentChildren;
  /** What lies over the page: a menu, the bar at a selection. */
  readonly over?: ComponentChildren;
}

function Content({ reading, t }: Pick<ReadingViewProps, 'reading' | 't'>) {
  const { content, place } = reading;
  switch (content.kind) {
    case 'prose':
      return <Prose page={content.converted ?? content.prose} t={t} />;
    case 'waiting':
      return <Placeholder t={t} />;
    case 'picture':
      // Another page starts again with the best of its pictures.
      return <PagePicture key={place.flipPage} place={place} illegible={content.illegible} t={t} />;
    case 'obstacle':
      // The original stands there instead, or, in the app, the page among those of its row.
      return null;
  }
}

/** A page as prose, with all that belongs to it. */
export function ReadingView({ reading, actions, t, text, tools, beside, over }: ReadingViewProps) {
  const isVertical = reading.settings.writing === 'vertical';
  return (
    <div class="view" aria-busy={reading.turning} {...setView(reading.settings)}>
      <ReaderHeader reading={reading} actions={actions} t={t} tools={tools} />
      {/* What scrolls by itself must be within the keyboard's reach. */}
      <main tabIndex={isVertical ? 0 : -1} aria-label={t('readingView')}>
        {text ?? <Content reading={reading} t={t} />}
      </main>
      {beside}
      <PageEnding reading={reading} actions={actions} t={t} />
      <p class="notice" role="status">
        {reading.notice === null ? '' : t(reading.notice)}
      </p>
      {over}
    </div>
  );
}
