import { rememberMode, watchReturn } from '../services/reading-choices.ts';
import { reportFailure } from '../services/report-failure.ts';
import type { TextPageHandover } from '../view/handover.ts';
import { leaveFor } from '../view/leave-for.ts';
import { listenToKeys } from '../view/listen-to-keys.ts';
import { connectSession, newQueue } from './connect-session.tsx';
import { enterPage, watchHistory } from './page-history.ts';
import type { Surroundings } from './reading-session.ts';

/** Goes on where the first look has led, in the document of a text page. */
export function openApp({ root, cover, page, choices, turns, stop }: TextPageHandover): void {
  const { signal } = stop;
  const surroundings: Surroundings = {
    enter: enterPage,
    leaveFor,
    remember: (mode) => rememberMode(mode).catch(reportFailure),
    isAtHand: (url) => url === page.url,
  };
  const queue = newQueue();
  const session = connectSession({ root, cover, page, choices, surroundings, queue, stop });
  listenToKeys(root, session, signal);
  watchReturn((chosen) => session.follow(chosen), signal);
  watchHistory((url) => session.visit(url), signal);
  signal.addEventListener('abort', () => {
    // The document holds another page's original than its address says.
    if (session.url !== page.url) leaveFor(session.url);
  });
  session.start();
  for (const direction of turns) session.turn(direction);
}
