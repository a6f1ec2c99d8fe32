import { FILE_MAX } from '../../../lib/messages/file-max.ts';
import { decodeText } from './decode-text.ts';

/** A file's text, or why there is none. An abort counts as a failure. */
export type Fetched =
  | { readonly kind: 'text'; readonly text: string }
  /** The site answers that it has no such file. */
  | { readonly kind: 'missing' }
  /** The site cannot be reached. */
  | { readonly kind: 'offline' }
  /** The site does not answer in time. */
  | { readonly kind: 'slow' }
  | { readonly kind: 'failed' };

/** Fetches one of the site's files within `timeout` milliseconds; never rejects. */
export type FetchText = (url: string, timeout: number, signal: AbortSignal) => Promise<Fetched>;

const MISSING: ReadonlySet<number> = new Set([404, 410]);

/** Only from the page's own origin, as the page itself would fetch it. */
export const fetchText: FetchText = async (url, timeout, signal) => {
  try {
    const response = await fetch(url, {
      mode: 'same-origin',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    if (MISSING.has(response.status)) return { kind: 'missing' };
    if (!response.ok || response.body === null) return { kind: 'failed' };
    const bytes = await bytesOf(response.body);
    if (bytes === null) return { kind: 'failed' };
    const type = response.headers.get('content-type') ?? '';
    return { kind: 'text', text: decodeText(bytes, type) };
  } catch (failure) {
    return { kind: kindOf(failure, url) };
  }
};

const ON_WEB = /^https?:/iu;

/**
 * A page without an origin, as a policy may make it, may fetch nothing, however good the network. A
 * file that is not on the web is there or is not.
 */
function kindOf(failure: unknown, url: string): 'missing' | 'offline' | 'slow' | 'failed' {
  if (failure instanceof TypeError && !ON_WEB.test(url)) return 'missing';
  if (failure instanceof DOMException && failure.name === 'TimeoutError') return 'slow';
  return failure instanceof TypeError && self.origin !== 'null' ? 'offline' : 'failed';
}

/** All the bytes; null, and the rest not fetched, when there are more than may be read. */
async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  const reader = body.getReader();
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > FILE_MAX) {
      await reader.cancel();
      return null;
    }
    pieces.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
