import type { ShownClipping } from '../../components/panel/panel-state.ts';
import type { ClippingQuery } from '../../lib/clippings/search/clipping-query.ts';
import type { FoundRows } from './clipping-search.ts';
import type { SearchAnswer, SearchRequest } from './search-protocol.ts';

/** What the panel hears of its search without asking. */
export interface SearchListener {
  readonly onProgress: (done: number, total: number) => void;
  readonly onChanged: () => void;
}

/** The worker, as promises. */
export class SearchClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: SearchAnswer) => void>();
  #number = 0;

  constructor(worker: Worker, { onChanged, onProgress }: SearchListener) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else if (data.kind === 'changed') onChanged();
      else {
        this.#waiting.get(data.number)?.(data);
        this.#waiting.delete(data.number);
      }
    });
  }

  /** The worker may begin to read: what is to be seen first has been drawn. */
  begin(): void {
    this.#send({ kind: 'begin' });
  }

  /** @param sight the rows that will be shown, from one to before another */
  async find(query: ClippingQuery, sight: readonly [number, number]): Promise<FoundRows> {
    const answer = await this.#ask((number) => ({ kind: 'find', number, query, sight }));
    if (answer.kind !== 'found') throw new TypeError(`The search answered ${answer.kind}`);
    return answer.found;
  }

  async rows(list: number, from: number, to: number): Promise<readonly (ShownClipping | null)[]> {
    const answer = await this.#ask((number) => ({ kind: 'rows', number, list, from, to }));
    return answer.kind === 'rows' ? answer.rows : [];
  }

  async names(list: number): Promise<readonly string[]> {
    const answer = await this.#ask((number) => ({ kind: 'names', number, list }));
    return answer.kind === 'names' ? answer.names : [];
  }

  #ask(request: (number: number) => SearchRequest): Promise<SearchAnswer> {
    const number = ++this.#number;
    const { promise, resolve } = Promise.withResolvers<SearchAnswer>();
    this.#waiting.set(number, resolve);
    this.#send(request(number));
    return promise;
  }

  #send(request: SearchRequest): void {
    this.#worker.postMessage(request);
  }
}
