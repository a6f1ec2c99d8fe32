import { loadFolding } from '../../lib/clippings/search/load-folding.ts';
import { openClippingStore } from '../services/clipping-store/open-clipping-store.ts';
import { publishedDictionaries } from '../services/published-dictionaries.ts';
import { reportFailure } from '../services/report-failure.ts';
import { ClippingSearch } from './clipping-search.ts';
import type { SearchAnswer, SearchRequest } from './search-protocol.ts';

/** The panel's worker: reads, folds and looks through everything off the thread that draws. */
const { changes, store } = openClippingStore();
const search = loadFolding(publishedDictionaries).then(
  (folding) => new ClippingSearch(store, folding),
);

const answer = (message: SearchAnswer): void => postMessage(message);
const progress = (done: number, total: number): void => answer({ kind: 'progress', done, total });

search.then((own) => own.readAll(progress)).catch(reportFailure);

changes.watch((ids) => {
  search
    .then((own) => (ids === null ? own.readAll(progress) : own.follow(ids)))
    .then(() => answer({ kind: 'changed' }))
    .catch(reportFailure);
});

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  search.then((own) => respond(own, data)).catch(reportFailure);
});

async function respond(own: ClippingSearch, request: SearchRequest): Promise<void> {
  const { kind, number } = request;
  if (kind === 'find') answer({ kind: 'found', number, found: own.find(number, request.query) });
  else if (kind === 'names') answer({ kind, number, names: own.names(request.list) });
  else {
    const rows = await own.rows(request.list, request.from, request.to);
    answer({ kind, number, rows });
  }
}
