import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookToOpen } from '../../../scripts/toolchain/book-to-open.ts';

describe('bookToOpen', () => {
  let folder: string;
  const page = 'files/basic-html/page1.html';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhanjuan-'));
    mkdirSync(join(folder, 'files', 'basic-html'), { recursive: true });
    for (const path of [page, 'files/basic-html/page12.html', 'other.html']) {
      writeFileSync(join(folder, path), '<p></p>');
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('serves the whole book of a page, so that the files beside it are found', () => {
    const path = 'files/basic-html/page12.html';
    expect(bookToOpen(join(folder, path))).toEqual({ kind: 'folder', folder, path });
  });

  it('opens a book’s folder on its first page', () => {
    expect(bookToOpen(folder)).toEqual({ kind: 'folder', folder, path: page });
  });

  it('opens a book that was kept without its first page on the lowest it has', () => {
    const kept = mkdtempSync(join(tmpdir(), 'zhanjuan-'));
    mkdirSync(join(kept, 'files', 'basic-html'), { recursive: true });
    for (const number of [112, 61])
      writeFileSync(join(kept, `files/basic-html/page${number}.html`), '<p></p>');
    expect(bookToOpen(kept)).toHaveProperty('path', 'files/basic-html/page61.html');
    rmSync(kept, { recursive: true, force: true });
  });

  it('opens any other page by itself', () => {
    expect(bookToOpen(join(folder, 'other.html'))).toEqual({
      kind: 'folder',
      folder,
      path: 'other.html',
    });
  });

  it('takes an address as it is', () => {
    const url = 'http://www.example.com/book/index.html#p=61';
    expect(bookToOpen(url)).toEqual({ kind: 'url', url });
  });

  it.each(['/no/such/book', 'https://', '/'])('says what is wrong with %s', (argument) => {
    expect(bookToOpen(argument)).toHaveProperty('kind', 'error');
  });
});
