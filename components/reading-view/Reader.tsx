import type { Translate } from '../../lib/i18n/message.ts';
import { OriginalBar } from './OriginalBar.tsx';
import { ReadingView } from './ReadingView.tsx';
import type { Reading, ReadingActions } from './reading.ts';

interface Props {
  readonly reading: Reading;
  readonly actions: ReadingActions;
  readonly t: Translate;
}

/** All that the extension puts into a page: the reading view, or the bar on the original. */
export function Reader(props: Props) {
  return props.reading.shown === 'prose' ? <ReadingView {...props} /> : <OriginalBar {...props} />;
}
