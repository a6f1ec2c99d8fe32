import type { Fetched, FetchText } from './fetch-text.ts';

/** As many requests as a viewer makes by itself when it turns a page. */
const AT_ONCE = 2;
/** What is fetched ahead leaves a place for what the reader waits for. */
const AHEAD_AT_ONCE = 1;

/** One file that is asked for, by one or several. */
interface Request {
  readonly url: string;
  readonly timeout: number;
  readonly abort: AbortController;
  readonly result: PromiseWithResolvers<Fetched>;
  /** How many still want it, and how many of these wait for it. */
  wanted: number;
  waited: number;
  started: boolean;
}

const MISSING: Fetched = { kind: 'missing' };
const GIVEN_UP: Fetched = { kind: 'failed' };

/**
 * Asks a book's site for its files politely: at most two at once, what the reader waits for before
 * what is fetched ahead, none that is on its way already, none that the site said it does not have,
 * and no longer than somebody wants it.
 */
export class FetchQueue {
  readonly #fetchText: FetchText;
  /** Those that are not answered, in the order in which they were asked for. */
  readonly #requests = new Map<string, Request>();
  readonly #missing = new Set<string>();

  constructor(fetchText: FetchText) {
    this.#fetchText = fetchText;
  }

  /** Fetches what the reader waits for. */
  readonly fetch: FetchText = (url, timeout, signal) => this.#ask(url, timeout, signal, true);

  /** Fetches what may be wanted soon, while nothing else is. */
  readonly fetchAhead: FetchText = (url, timeout, signal) => this.#ask(url, timeout, signal, false);

  /** The reader wants everything asked for again that the site did not have. */
  readonly askAnew = (): void => this.#missing.clear();

  #ask(url: string, timeout: number, signal: AbortSignal, isWaited: boolean): Promise<Fetched> {
    if (this.#missing.has(url)) return Promise.resolve(MISSING);
    if (signal.aborted) return Promise.resolve(GIVEN_UP);
    const request = this.#requests.get(url) ?? this.#newRequest(url, timeout);
    request.wanted++;
    if (isWaited) request.waited++;
    const leave = new Promise<Fetched>((resolve) => {
      const onAbort = (): void => {
        resolve(GIVEN_UP);
        request.wanted--;
        if (isWaited) request.waited--;
        // Who turns to the page that was being read ahead asks for its files again at once.
        setTimeout(() => this.#giveUpUnwanted(request));
      };
      signal.addEventListener('abort', onAbort, { once: true });
      const done = (): void => signal.removeEventListener('abort', onAbort);
      request.result.promise.then(done, done);
    });
    this.#startNext();
    return Promise.race([request.result.promise, leave]);
  }

  #newRequest(url: string, timeout: number): Request {
    const request: Request = {
      url,
      timeout,
      abort: new AbortController(),
      result: Promise.withResolvers(),
      wanted: 0,
      waited: 0,
      started: false,
    };
    this.#requests.set(url, request);
    return request;
  }

  #giveUpUnwanted(request: Request): void {
    if (request.wanted > 0) return;
    request.abort.abort();
    this.#answer(request, GIVEN_UP);
  }

  #startNext(): void {
    const all = [...this.#requests.values()];
    const running = all.filter(({ started }) => started);
    if (running.length >= AT_ONCE) return;
    const idle = all.filter(({ started, wanted }) => !started && wanted > 0);
    const isWaitedFor = all.some(({ waited }) => waited > 0);
    const ahead = !isWaitedFor && running.length < AHEAD_AT_ONCE ? idle[0] : undefined;
    const next = idle.find(({ waited }) => waited > 0) ?? ahead;
    if (next === undefined) return;
    next.started = true;
    const { url, timeout, abort } = next;
    this.#fetchText(url, timeout, abort.signal).then((fetched) => this.#answer(next, fetched));
    this.#startNext();
  }

  #answer(request: Request, fetched: Fetched): void {
    // One that was given up may have been asked for anew.
    if (this.#requests.get(request.url) === request) this.#requests.delete(request.url);
    if (fetched.kind === 'missing') this.#missing.add(request.url);
    request.result.resolve(fetched);
    this.#startNext();
  }
}
