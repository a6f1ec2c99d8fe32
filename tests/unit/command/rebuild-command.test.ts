import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/toolchain/root.ts';
import { olderLayer, textPageHtml } from '../../fixtures/books/page-html.ts';
import { FERRY, FERRY_MORE } from '../../fixtures/books/texts.ts';
import { gridLayer, type SetLine, searchXml, setColumn } from '../../fixtures/books/typeset.ts';
import { temporaryBook } from './temporary-book.ts';

const COMMAND = fromRoot('scripts/rebuild.ts');

const rebuild = (...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });

const pageHtml = (page: number, lines: readonly SetLine[]): string =>
  textPageHtml({ page, title: '河上', layer: olderLayer(gridLayer(lines)) });

/** Page 3 is a grid, page 4 has coordinates beside it, page 5 is a picture. */
function book(): (page: number) => string {
  const third = setColumn(FERRY, { x: 40, y: 62, width: 22 });
  const fourth = setColumn(FERRY_MORE, { x: 40, y: 62, width: 22 });
  const folder = temporaryBook({
    'files/basic-html/page3.html': pageHtml(3, third),
    'files/basic-html/page4.html': pageHtml(4, fourth),
    'files/basic-html/page5.html': pageHtml(5, []),
    'files/search/search4.xml': searchXml(fourth),
  });
  return (page) => join(folder, `files/basic-html/page${page}.html`);
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('npm run rebuild', () => {
  it('prints an object a page and line, in the order asked', () => {
    const at = book();
    const { status, stdout, stderr } = rebuild(at(4), at(3), at(4));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const pages = linesOf(stdout).map((line) => JSON.parse(line));
    expect(
      pages.map(({ source, page, folio, title, units }) => [source, page, folio, title, units]),
    ).toEqual([
      [at(4), 4, null, '河上', 'fraction'],
      [at(3), 3, null, '河上', 'grid'],
      [at(4), 4, null, '河上', 'fraction'],
    ]);
    expect(pages[0].blocks.map(({ text }: { text: string }) => text)).toEqual(FERRY_MORE);
  });

  it('leaves coordinates alone when told to', () => {
    const [line = ''] = linesOf(rebuild('--no-positions', book()(4)).stdout);
    expect(JSON.parse(line).units).toBe('grid');
  });

  it('says in a line what it cannot read, prints the others and ends with 1', () => {
    const at = book();
    const { status, stdout, stderr } = rebuild(at(9), at(3), at(5), at(4));
    expect(status).toBe(1);
    expect(linesOf(stdout).map((line) => JSON.parse(line).page)).toEqual([3, 4]);
    expect(linesOf(stderr)).toEqual([
      `${at(9)} does not exist`,
      `${at(5)} has no text, only a picture`,
    ]);
  });

  it('prints plain prose, and Markdown', () => {
    const at = book();
    const paragraphs = `${FERRY.join('\n\n')}\n`;
    expect(rebuild('--format', 'text', at(3)).stdout).toBe(paragraphs);
    expect(rebuild('--format=markdown', at(3), at(3)).stdout).toBe(
      `${paragraphs}\n---\n\n${paragraphs}`,
    );
  });

  it.each([[[]], [['--format', 'html', 'x.html']], [['--positions', 'x.html']]])(
    'shows how to use it for %j, and ends with 2',
    (args) => {
      const { status, stdout, stderr } = rebuild(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('usage: npm run -s rebuild -- [--format json|text|markdown]');
    },
  );

  it('writes all of it into a slow pipe, and is quiet when the reader goes', async () => {
    const at = book();
    const many = Array.from({ length: 200 }, () => at(4));
    expect(linesOf(rebuild(...many).stdout)).toHaveLength(200);
    const child = spawn(process.execPath, [COMMAND, ...many], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
