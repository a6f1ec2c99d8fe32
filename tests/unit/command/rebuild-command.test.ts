import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { parseRebuildArguments } from '../../../scripts/command/rebuild-arguments.ts';
import { rebuildPages } from '../../../scripts/command/rebuild-pages.ts';
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

/** The pages as the command prints them, without a process of their own. */
const printed = async (...args: string[]): Promise<string> => {
  const parsed = parseRebuildArguments(args);
  if ('fault' in parsed) throw new Error(parsed.fault);
  let all = '';
  for await (const page of rebuildPages(parsed)) all += 'printed' in page ? page.printed : '';
  return all;
};

const fixture = (name: string): string => fromRoot('tests/fixtures/pdf', name);

describe('npm run rebuild, of a PDF', () => {
  it('prints all its pages, or the one that is named', async () => {
    const pages = linesOf(await printed(fixture('issue.pdf'))).map((line) => JSON.parse(line));
    expect(pages.map(({ page, folio, units }) => [page, folio, units])).toEqual(
      [1, 2, 3, 4, 5, 6].map((page) => [page, String(page + 20), 'fraction']),
    );
    const third = `${fixture('issue.pdf')}#page=3`;
    const [named] = linesOf(await printed(third)).map((line) => JSON.parse(line));
    expect(named).toEqual({ ...pages[2], source: third });
  });

  it('reads what is damaged as far as it can be read', async () => {
    expect(await printed('--format', 'text', `${fixture('damaged.pdf')}#page=1`)).toContain(
      FERRY[0],
    );
  });

  it('reads vertical columns, and says where they stand on the page that one sees', async () => {
    const page = JSON.parse(await printed(fixture('vertical.pdf')));
    const [first, second] = page.blocks
      .filter(({ kind }: { kind: string }) => kind === 'paragraph')
      .map(({ spans }: { spans: { box: number[] }[] }) => spans[0]?.box);
    expect(first[2] - first[0]).toBeLessThan(first[3] - first[1]);
    expect(second[0]).toBeLessThan(first[0]);
  });

  it('says in a line what is the matter, and ends with 1', () => {
    const folder = temporaryBook({ 'page.pdf': '<html>not here</html>', 'half.pdf': '%PDF-1.7 …' });
    const sources = [
      ...['locked', 'picture', 'unmapped', 'nowhere'].map((name) => fixture(`${name}.pdf`)),
      `${fixture('issue.pdf')}#page=9`,
      join(folder, 'page.pdf'),
      join(folder, 'half.pdf'),
    ];
    const { status, stdout, stderr } = rebuild(...sources);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(linesOf(stderr)).toEqual([
      `${fixture('locked.pdf')} is locked with a password`,
      `${fixture('picture.pdf')} has no text, only pictures on 3 pages`,
      `${fixture('unmapped.pdf')}#page=1 has text that nothing tells the characters of`,
      `${fixture('nowhere.pdf')} does not exist`,
      `${fixture('issue.pdf')} has no page 9`,
      `${join(folder, 'page.pdf')} is not a PDF`,
      `${join(folder, 'half.pdf')} is damaged, or no PDF`,
    ]);
  });
});

describe('npm run rebuild', () => {
  it('prints an object a page and line, in the order asked, and says what it cannot read', () => {
    const at = book();
    const { status, stdout, stderr } = rebuild(at(4), at(9), at(3), at(5), at(4));
    expect(status).toBe(1);
    expect(linesOf(stderr)).toEqual([
      `${at(9)} does not exist`,
      `${at(5)} has no text, only a picture`,
    ]);
    const pages = linesOf(stdout).map((line) => JSON.parse(line));
    expect(pages.map(({ blocks, ...page }) => page)).toEqual([
      { source: at(4), page: 4, folio: null, title: '河上', units: 'fraction' },
      { source: at(3), page: 3, folio: null, title: '河上', units: 'grid' },
      { source: at(4), page: 4, folio: null, title: '河上', units: 'fraction' },
    ]);
    expect(pages[0].blocks.map(({ text }: { text: string }) => text)).toEqual(FERRY_MORE);
  });

  it('leaves coordinates alone when told to', async () => {
    expect(JSON.parse(await printed('--no-positions', book()(4))).units).toBe('grid');
  });

  it('prints plain prose, and Markdown', async () => {
    const at = book();
    const paragraphs = `${FERRY.join('\n\n')}\n`;
    expect(await printed('--format', 'text', at(3))).toBe(paragraphs);
    expect(await printed('--format=markdown', at(3), at(3))).toBe(
      `${paragraphs}\n---\n\n${paragraphs}`,
    );
  });

  it.each([
    [[], 'No SOURCE is given.'],
    [['--format', 'html', 'x.html'], "There is no format 'html'."],
    [['--positions', 'x.html'], "Unknown option '--positions'"],
  ])('does not understand %j', (args, fault) => {
    expect(parseRebuildArguments(args)).toEqual({ fault: expect.stringContaining(fault) });
  });

  it('shows how to use it where it does not understand, and ends with 2', () => {
    const { status, stdout, stderr } = rebuild();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage: npm run -s rebuild -- [--format json|text|markdown]');
  });

  it('writes all of it into a pipe, and is quiet when the reader goes', async () => {
    const at = book();
    const many = Array.from({ length: 200 }, () => at(4));
    const { status, stdout, stderr } = rebuild(...many);
    expect([status, stderr, linesOf(stdout).length]).toEqual([0, '', 200]);
    const child = spawn(process.execPath, [COMMAND, ...many], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    expect([await new Promise((resolve) => child.on('close', resolve)), said]).toEqual([0, '']);
  });
});
