import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

export interface ServeOptions {
  /** The answer waits this long, in milliseconds. */
  readonly latency?: number;
  /** Paths, such as `/files/search/search5.xml`, that are not there whatever the folder holds. */
  readonly notFound?: (path: string) => boolean;
  /** Paths whose answer never ends: the headers come, the body does not. */
  readonly endless?: (path: string) => boolean;
  /** Paths that are there and are given to nobody: 403. */
  readonly forbidden?: (path: string) => boolean;
  /** Whether parts of files are given where they are asked for (RFC 9110, 14). */
  readonly ranges?: boolean;
  /** What kind of file a path is said to be, where that is not what its name tells. */
  readonly contentType?: (path: string) => string | null;
  /** Headers of every answer, such as a content-security policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FolderServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Every path that was asked for, in order. */
  readonly requests: readonly string[];
  /** Ends the server and every open connection. */
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/** The path of a request without its query, decoded; null where it is malformed. */
function requestedPath(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    // `%` and two letters that are no hexadecimal number, or a URL that is none.
    return null;
  }
}

/** The file for a path, or null where there is none or it is outside the folder. */
async function findFile(folder: string, path: string): Promise<string | null> {
  const file = normalize(join(folder, path));
  if (file !== folder && !file.startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found === null) return null;
  if (found.isFile()) return file;
  return findFile(folder, join(path, 'index.html'));
}

async function answer(
  folder: string,
  options: ServeOptions,
  path: string | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const hidden = path === null || (options.notFound?.(path) ?? false);
  const file = hidden ? null : await findFile(folder, path);
  const headers = { 'Cache-Control': 'no-store', ...options.headers };
  if (path === null || file === null) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found\n');
    return;
  }
  if (options.forbidden?.(path)) {
    response.writeHead(403, { ...headers, 'Content-Type': 'text/plain' }).end('Forbidden\n');
    return;
  }
  const known = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const type = options.contentType?.(path) ?? known;
  const own = { ...headers, 'Content-Type': type };
  const range = options.ranges ? RANGE.exec(request.headers.range ?? '') : null;
  if (range !== null) giveRange(await readFile(file), range, own, response);
  else {
    response.writeHead(200, own);
    if (options.endless?.(path)) response.flushHeaders();
    else response.end(await readFile(file));
  }
}

const RANGE = /^bytes=(\d+)-(\d+)$/u;

function giveRange(
  whole: Buffer,
  [, from, to]: RegExpExecArray,
  headers: Readonly<Record<string, string>>,
  response: ServerResponse,
): void {
  const [begin, end] = [Number(from), Math.min(Number(to) + 1, whole.length)];
  const range = `bytes ${begin}-${end - 1}/${whole.length}`;
  response.writeHead(206, { ...headers, 'Content-Range': range });
  response.end(whole.subarray(begin, end));
}

/**
 * Serves a folder's files over plain http on a free port of the loopback address, until closed.
 * Nothing is cached, and nothing outside the folder is given.
 */
export async function serveFolder(
  folder: string,
  options: ServeOptions = {},
): Promise<FolderServer> {
  const root = resolve(folder);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = requestedPath(request);
    requests.push(path ?? request.url ?? '');
    const reply = () =>
      answer(root, options, path, request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : new Error(String(error)));
      });
    setTimeout(reply, options.latency ?? 0);
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise((ended) => {
        server.close(() => ended());
        server.closeAllConnections();
      }),
  };
}
