import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type FolderServer,
  type ServeOptions,
  serveFolder,
} from '../../../scripts/toolchain/serve-folder.ts';

let outside: string;
let server: FolderServer;

async function serve(options?: ServeOptions): Promise<FolderServer> {
  server = await serveFolder(join(outside, 'book'), options);
  return server;
}

/** The status of a path that is sent as it is; `fetch` would resolve its dots. */
function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'zhanjuan-'));
  mkdirSync(join(outside, 'book', 'files'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'not served');
  writeFileSync(join(outside, 'book', 'index.html'), '<p>封面</p>');
  writeFileSync(join(outside, 'book', 'files', '第 1 页.html'), '<p>正文</p>');
});

afterEach(async () => {
  await server.close();
  rmSync(outside, { recursive: true, force: true });
});

describe('serveFolder', () => {
  it('gives files by their decoded names, and a folder’s index', async () => {
    const { origin } = await serve();
    const page = await fetch(`${origin}/files/${encodeURIComponent('第 1 页.html')}?v=2#p=1`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe('<p>正文</p>');
    expect(await (await fetch(`${origin}/`)).text()).toBe('<p>封面</p>');
    expect(server.requests).toEqual(['/files/第 1 页.html', '/']);
  });

  it('gives nothing outside the folder', async () => {
    await serve();
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/files',
      '/%',
    ]) {
      expect([path, await rawStatus(path)]).toEqual([path, 404]);
    }
  });

  it('hides what a test wants missing', async () => {
    const { origin } = await serve({ notFound: (path) => path === '/index.html' });
    expect((await fetch(`${origin}/index.html`)).status).toBe(404);
    expect((await fetch(`${origin}/`)).status).toBe(200);
  });

  it('can answer without end, and still close', async () => {
    const { origin } = await serve({ endless: () => true, headers: { 'X-Test': 'yes' } });
    const response = await fetch(`${origin}/index.html`);
    expect(response.headers.get('x-test')).toBe('yes');
    const body = response.text();
    await server.close();
    await expect(body).rejects.toThrow();
  });
});
