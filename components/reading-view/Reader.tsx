import { OriginalBar } from './OriginalBar.tsx';
import { ReadingView, type ReadingViewProps } from './ReadingView.tsx';

/** All that the extension puts into a page: the reading view, or the bar on the original. */
export function Reader(props: ReadingViewProps) {
  return props.reading.shown === 'prose' ? <ReadingView {...props} /> : <OriginalBar {...props} />;
}
