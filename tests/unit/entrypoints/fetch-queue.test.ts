import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FetchQueue } from '../../../entrypoints/reader-app/book/fetch-queue.ts';
import type { Fetched, FetchText } from '../../../entrypoints/reader-app/book/fetch-text.ts';
import { cases } from '../../property-cases.ts';

const TIMEOUT = 1_000;
const never = new AbortController().signal;

/** A site that answers when it is told to. */
function site() {
  const asked: string[] = [];
  const open = new Map<string, (fetched: Fetched) => void>();
  const aborted: string[] = [];
  let most = 0;
  const fetchText: FetchText = (url, _, signal) => {
    asked.push(url);
    signal.addEventListener('abort', () => {
      aborted.push(url);
      open.delete(url);
    });
    return new Promise((resolve) => {
      open.set(url, resolve);
      most = Math.max(most, open.size);
    });
  };
  const answer = (url: string, fetched: Fetched = { kind: 'text', text: url }): void => {
    open.get(url)?.(fetched);
    open.delete(url);
  };
  return { fetchText, answer, asked, aborted, open, most: () => most };
}

async function answerAll(
  open: ReadonlyMap<string, unknown>,
  answer: (url: string) => void,
): Promise<void> {
  while (open.size > 0) {
    for (const left of [...open.keys()]) answer(left);
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('FetchQueue', () => {
  it('asks for two files at once, and for the third when one has come', async () => {
    const { fetchText, answer, asked } = site();
    const queue = new FetchQueue(fetchText);
    const all = ['a', 'b', 'c'].map((url) => queue.fetch(url, TIMEOUT, never));
    expect(asked).toEqual(['a', 'b']);
    answer('b');
    expect(await all[1]).toEqual({ kind: 'text', text: 'b' });
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  it('asks for no file twice that is on its way', async () => {
    const { fetchText, answer, asked } = site();
    const queue = new FetchQueue(fetchText);
    const both = [queue.fetch('a', TIMEOUT, never), queue.fetchAhead('a', TIMEOUT, never)];
    answer('a');
    expect(await Promise.all(both)).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'a' },
    ]);
    expect(asked).toEqual(['a']);
  });

  it('remembers what the site does not have', async () => {
    const { fetchText, answer, asked } = site();
    const queue = new FetchQueue(fetchText);
    const first = queue.fetch('a', TIMEOUT, never);
    answer('a', { kind: 'missing' });
    await first;
    expect(await queue.fetch('a', TIMEOUT, never)).toEqual({ kind: 'missing' });
    expect(asked).toEqual(['a']);
  });

  it('asks anew when the reader wants it to', async () => {
    const { fetchText, answer, asked } = site();
    const queue = new FetchQueue(fetchText);
    const first = queue.fetch('a', TIMEOUT, never);
    answer('a', { kind: 'missing' });
    await first;
    queue.askAnew();
    queue.fetch('a', TIMEOUT, never);
    expect(asked).toEqual(['a', 'a']);
  });

  it('asks again for what has failed', async () => {
    const { fetchText, answer, asked } = site();
    const queue = new FetchQueue(fetchText);
    const first = queue.fetch('a', TIMEOUT, never);
    answer('a', { kind: 'offline' });
    await first;
    queue.fetch('a', TIMEOUT, never);
    expect(asked).toEqual(['a', 'a']);
  });

  it('gives up what nobody wants any more, and only that', async () => {
    const { fetchText, answer, asked, aborted } = site();
    const queue = new FetchQueue(fetchText);
    const one = new AbortController();
    const other = new AbortController();
    const first = queue.fetch('a', TIMEOUT, one.signal);
    const second = queue.fetch('a', TIMEOUT, other.signal);
    const waiting = queue.fetch('b', TIMEOUT, one.signal);
    queue.fetch('c', TIMEOUT, never);
    one.abort();
    expect(await first).toEqual({ kind: 'failed' });
    expect(await waiting).toEqual({ kind: 'failed' });
    await settled();
    expect(aborted).toEqual(['b']);
    expect(asked).toEqual(['a', 'b', 'c']);
    answer('a');
    expect(await second).toEqual({ kind: 'text', text: 'a' });
  });

  it('goes on with what is asked for again at once', async () => {
    const { fetchText, answer, asked, aborted } = site();
    const queue = new FetchQueue(fetchText);
    const ahead = new AbortController();
    queue.fetchAhead('a', TIMEOUT, ahead.signal);
    ahead.abort();
    const again = queue.fetch('a', TIMEOUT, never);
    await settled();
    answer('a');
    expect(await again).toEqual({ kind: 'text', text: 'a' });
    expect([asked, aborted]).toEqual([['a'], []]);
  });

  it('fetches ahead one by one, and nothing while the reader waits', async () => {
    const { fetchText, answer, asked } = site();
    const queue = new FetchQueue(fetchText);
    queue.fetchAhead('a', TIMEOUT, never);
    queue.fetchAhead('b', TIMEOUT, never);
    expect(asked).toEqual(['a']);
    const wanted = queue.fetch('c', TIMEOUT, never);
    answer('a');
    await settled();
    expect(asked).toEqual(['a', 'c']);
    answer('c');
    await wanted;
    expect(asked).toEqual(['a', 'c', 'b']);
  });

  it('fetches at once what was to be fetched ahead, when the reader comes to it', () => {
    const { fetchText, asked } = site();
    const queue = new FetchQueue(fetchText);
    queue.fetchAhead('a', TIMEOUT, never);
    queue.fetchAhead('b', TIMEOUT, never);
    queue.fetch('b', TIMEOUT, never);
    expect(asked).toEqual(['a', 'b']);
  });

  it('asks for nothing for a signal that is aborted already', async () => {
    const { fetchText, asked } = site();
    const aborted = AbortSignal.abort();
    expect(await new FetchQueue(fetchText).fetch('a', TIMEOUT, aborted)).toEqual({
      kind: 'failed',
    });
    expect(asked).toEqual([]);
  });

  it('answers everybody in the end, and never asks for more than two at once', async () => {
    const url = fc.constantFrom('a', 'b', 'c', 'd');
    const step = fc.oneof(
      fc.record({ act: fc.constantFrom('fetch', 'fetchAhead'), url }),
      fc.record({ act: fc.constantFrom('answer', 'leave'), url }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { fetchText, answer, open, most } = site();
        const queue = new FetchQueue(fetchText);
        const asked: Promise<Fetched>[] = [];
        const leaving = new Map<string, AbortController>();
        for (const { act, url: wanted } of steps) {
          if (act === 'answer') answer(wanted);
          else if (act === 'leave') leaving.get(wanted)?.abort();
          else {
            const abort = new AbortController();
            leaving.set(wanted, abort);
            const ask = act === 'fetch' ? queue.fetch : queue.fetchAhead;
            asked.push(ask(wanted, TIMEOUT, abort.signal));
          }
          await settled();
        }
        await answerAll(open, answer);
        expect(await Promise.all(asked)).toHaveLength(asked.length);
        expect(most()).toBeLessThanOrEqual(2);
      }),
      { numRuns: cases(60) },
    );
  });
});
