import { proseInRow } from '../../../components/book-flow/prose-in-row.ts';
import type { PageRow } from '../../../components/reading-view/reading.ts';
import { flowOf } from '../../../lib/book/flow.ts';
import { type SpokenSentence, spokenSentences } from '../../../lib/book/spoken-sentences.ts';
import { reportFailure } from '../../services/report-failure.ts';
import { browserSpeech } from '../../services/speech.ts';
import {
  aloudSettings,
  rememberAloudSettings,
  watchAloudSettings,
} from '../../services/stores/aloud-store.ts';
import { firstSeen, markSpoken } from '../../view/mark-spoken.ts';
import type { ReadingSession } from '../session/reading-session.ts';
import { ReadAloud } from './read-aloud.ts';

/** Reading aloud of what a session shows, with the browser's voices; it ends with the page. */
export function openAloud(
  root: ShadowRoot,
  session: Pick<ReadingSession, 'row' | 'readOn' | 'redraw'>,
  signal: AbortSignal,
): ReadAloud {
  const aloud = new ReadAloud(
    {
      speech: browserSpeech(),
      sentences: sentencesFor(() => session.row),
      firstSeen: () => firstSeen(root),
      readOn: () => session.readOn('next').catch(() => false),
      mark: (passage) => markSpoken(root, passage),
      redraw: () => session.redraw(),
      keepSettings: (settings) => {
        rememberAloudSettings(settings).catch(reportFailure);
      },
    },
    signal,
  );
  window.addEventListener('pagehide', aloud.stop, { signal });
  aloudSettings()
    .then((settings) => aloud.take(settings))
    .catch(reportFailure);
  watchAloudSettings((settings) => aloud.take(settings), signal);
  return aloud;
}

/** The sentences of a row, found once for each row. */
function sentencesFor(row: () => PageRow): () => readonly SpokenSentence[] {
  let known: { readonly row: PageRow; readonly sentences: readonly SpokenSentence[] } | null = null;
  return () => {
    const now = row();
    if (known?.row !== now) {
      known = { row: now, sentences: spokenSentences(flowOf(now.pages.map(proseInRow))) };
    }
    return known.sentences;
  };
}
