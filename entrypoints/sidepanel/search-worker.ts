import { loadFolding } from '../../lib/clippings/search/load-folding.ts';
import { openClippingStore } from '../services/clipping-store/open-clipping-store.ts';
import { publishedDictionaries } from '../services/published-dictionaries.ts';
import { reportFailure } from '../services/report-failure.ts';
import { ClippingSearch } from './clipping-search.ts';
import type { SearchAnswer, SearchRequest } from './search-protocol.ts';

/** In milliseconds: after so long without a change the index is stored. */
const QUIET_TIME = 2_000;

/** Clippings that are read one by one when the panel opens: a twentieth of a second's work. */
const UNSTORED_MAX = 200;

/** The panel's worker: reads, folds and looks through everything off the thread that draws. */
const { changes, keptIndex, store } = openClippingStore();
const answer = (message: SearchAnswer, transfer: Transferable[] = []): void =>
  postMessage(message, { transfer });
const progress = (done: number, total: number): void => answer({ kind: 'progress', done, total });
const search = loadFolding(publishedDictionaries).then(
  (folding) =>
    new ClippingSearch({ store, kept: keptIndex, folding, progress, unstoredMax: UNSTORED_MAX }),
);
/** Changes that are being followed, and one time more for all that came meanwhile. */
let following = 0;
let quiet: ReturnType<typeof setTimeout> | undefined;

changes.watch(() => {
  // What comes while another is waiting is followed together with it.
  if (following < 2) follow().catch(reportFailure);
});

async function follow(): Promise<void> {
  following++;
  try {
    await (await search).follow();
  } finally {
    following--;
  }
  answer({ kind: 'changed' });
  keepWhenQuiet();
}

function keepWhenQuiet(): void {
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    search.then((own) => own.keep()).catch(reportFailure);
  }, QUIET_TIME);
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  search.then((own) => respond(own, data)).catch(reportFailure);
});

async function respond(own: ClippingSearch, request: SearchRequest): Promise<void> {
  if (request.kind === 'begin') {
    await own.open();
    await own.rehearse();
    keepWhenQuiet();
    return;
  }
  const { kind, number } = request;
  if (kind === 'find') {
    const found = await own.find(number, request.query, request.sight);
    // A hundred thousand of each, which the worker has no further use for.
    answer({ kind: 'found', number, found }, [
      found.found.widths.buffer,
      found.found.extras.buffer,
    ]);
  } else if (kind === 'names') answer({ kind, number, names: own.names(request.list) });
  else {
    const rows = await own.rows(request.list, request.from, request.to);
    answer({ kind, number, rows });
  }
}
