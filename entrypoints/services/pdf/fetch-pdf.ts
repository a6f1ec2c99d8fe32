import { fileName } from '../../../lib/sources/pdf/pdf-address.ts';
import { blobSource, type PdfSource } from './pdf-source.ts';

/** Why there are no bytes: the server does not give the file, has none, or cannot be reached. */
export type FetchFault = 'refused' | 'missing' | 'unreachable';

/** How far a file has come, in bytes; `total` is null where the server does not say. */
export interface Progress {
  readonly loaded: number;
  readonly total: number | null;
}

/** The first bytes, with which a server shows whether it gives parts of files. */
const FIRST = 65_536;

/**
 * A PDF on a server: read part by part where the server gives parts, else fetched whole.
 *
 * @param signal stops it, and then the promise rejects
 */
export async function fetchPdf(
  url: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<PdfSource | FetchFault> {
  const response = await get(url, { Range: `bytes=0-${FIRST - 1}` }, signal);
  if (response === null) return 'unreachable';
  const fault = faultOf(response);
  if (fault !== null) return fault;
  const size = sizeOfWhole(response);
  if (response.status !== 206 || size === null) return fetchWhole(url, response, onProgress);
  const first = new Uint8Array(await response.arrayBuffer());
  onProgress({ loaded: first.length, total: size });
  return rangedSource(url, size, first, onProgress, signal);
}

/** Null where there is no answer at all. */
async function get(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response | null> {
  try {
    // The reader may be signed in there, as in the tab that the address comes from.
    return await fetch(url, { headers, signal, credentials: 'include' });
  } catch (failure) {
    if (signal.aborted) throw failure;
    return null;
  }
}

function faultOf({ ok, status }: Response): FetchFault | null {
  if (ok) return null;
  if (status === 404 || status === 410) return 'missing';
  return status >= 500 ? 'unreachable' : 'refused';
}

/** `Content-Range: bytes 0-65535/1234567` (RFC 9110, 14.4). */
function sizeOfWhole({ headers }: Response): number | null {
  const size = /\/(\d+)$/u.exec(headers.get('Content-Range') ?? '')?.[1];
  return size === undefined ? null : Number(size);
}

function rangedSource(
  url: string,
  size: number,
  first: Uint8Array<ArrayBuffer>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): PdfSource {
  let loaded = first.length;
  const read = async (begin: number, end: number): Promise<Uint8Array<ArrayBuffer>> => {
    if (end <= first.length) return first.slice(begin, end);
    const response = await get(url, { Range: `bytes=${begin}-${end - 1}` }, signal);
    if (response?.status !== 206) throw new Error(`${url}: ${response?.status ?? 'no answer'}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    loaded += bytes.length;
    onProgress({ loaded: Math.min(loaded, size), total: size });
    return bytes;
  };
  return { name: fileName(url), size, read };
}

async function fetchWhole(
  url: string,
  { body, headers }: Response,
  onProgress: (progress: Progress) => void,
): Promise<PdfSource> {
  const told = Number(headers.get('Content-Length'));
  const total = told > 0 ? told : null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  for (const reader = body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    loaded += value.length;
    onProgress({ loaded, total });
  }
  return blobSource(new Blob(parts), fileName(url));
}
