import { keyTable } from '../../components/keys/key-table.ts';
import type { ReadingAids } from '../../components/reader-app/reading-aids.ts';
import type { AppActions } from '../../components/reading-view/reading.ts';
import { listenToKeys } from '../view/listen-to-keys.ts';
import type { ReadingSession } from './session/reading-session.ts';
import { viewActions } from './view-actions.ts';

/**
 * Lets all keys of the table work on a session and its view.
 *
 * @param keys where keys are heard of
 */
export function listenToAppKeys(
  root: ShadowRoot,
  session: AppActions & Pick<ReadingSession, 'settings' | 'showsProse'>,
  aids: ReadingAids,
  signal: AbortSignal,
  keys?: EventTarget,
): void {
  const view = viewActions(root);
  // Asked for at every key: vertical writing turns the arrows round.
  const heard = () => ({
    rows: keyTable(session.settings.writing).flatMap(({ rows }) => rows),
    actions: { actions: session, view, aids, settings: session.settings },
    showsProse: session.showsProse,
  });
  listenToKeys(root, heard, signal, keys);
}
