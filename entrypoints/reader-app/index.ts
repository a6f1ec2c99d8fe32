import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandover } from '../view/handover.ts';
import { markTime } from '../view/mark-time.ts';
import { openApp } from './open-app.ts';
import { openInViewer } from './open-in-viewer.ts';

/**
 * All of the reading view that the first look can do without; the background brings it, as soon as
 * the prose is there. It may come twice, and does nothing the second time.
 */
export default defineUnlistedScript(() => {
  const handover = takeHandover();
  if (handover === null || handover.stop.signal.aborted) return;
  if (handover.kind === 'viewer') openInViewer(handover);
  else openApp(handover);
  markTime('app');
});
