import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { CITE_STYLES, parseCiteArguments } from '../../../scripts/command/cite-arguments.ts';
import { citePages } from '../../../scripts/command/cite-pages.ts';
import { fromRoot } from '../../../scripts/toolchain/root.ts';
import { olderLayer, textPageHtml } from '../../fixtures/books/page-html.ts';
import { FERRY, FERRY_MORE, FERRY_TITLE } from '../../fixtures/books/texts.ts';
import { gridLayer, type SetLine, setColumn } from '../../fixtures/books/typeset.ts';
import { temporaryBook } from './temporary-book.ts';

const TODAY = '2026-11-23';
const URL = 'http://magazine.test/book/index.html#p=3';

const numbered = (folio: string, lines: readonly SetLine[]): SetLine[] => [
  ...lines,
  { text: folio, x: 40, y: 780, size: 8 },
];

/** Page 3 begins an article, page 4 goes on with it; page 5 is a picture. */
function book(): (page: number) => string {
  const html = (page: number, lines: readonly SetLine[]): string =>
    textPageHtml({
      page,
      title: '《河上》数字版 2024年4月下 / 第08期',
      layer: olderLayer(gridLayer(lines)),
    });
  const title: SetLine = { text: FERRY_TITLE, x: 110, y: 122, size: 22 };
  const byline: SetLine = { text: '文/沈一舟', x: 130, y: 160, size: 10 };
  const folder = temporaryBook({
    'files/basic-html/page3.html': html(
      3,
      numbered('1', [title, byline, ...setColumn(FERRY, { x: 40, y: 200, width: 22 })]),
    ),
    'files/basic-html/page4.html': html(
      4,
      numbered('2', setColumn(FERRY_MORE, { x: 40, y: 62, width: 22 })),
    ),
    'files/basic-html/page5.html': html(5, []),
  });
  return (page) => join(folder, `files/basic-html/page${page}.html`);
}

/** What the command prints, or why it prints nothing. */
async function cite(...args: string[]): Promise<string> {
  const parsed = parseCiteArguments(args, TODAY);
  if ('fault' in parsed) return parsed.fault;
  const cited = await citePages(parsed);
  return 'printed' in cited ? cited.printed : cited.failure;
}

describe('npm run cite', () => {
  it('cites a page by its book, in the style that is in force', async () => {
    expect(await cite(book()(4))).toBe('河上，2024（8）：2.\n');
    expect(await cite('--url', URL, '--style', 'gbt7714-2015', book()(4))).toBe(
      `河上, 2024(8): 2[2026-11-23]. ${URL}.\n`,
    );
    expect(await cite('--style=plain', book()(4))).toBe('《河上》2024年第8期，第2页\n');
  });

  it('prints the quote in its marks and cites the article above it', async () => {
    const quoted = FERRY[0]?.slice(0, 12) ?? '';
    expect(await cite('--style', 'plain', '--quote', quoted, book()(3))).toBe(
      `“${quoted}”\n沈一舟：《${FERRY_TITLE}》，《河上》2024年第8期，第1页\n`,
    );
  });

  it('cites both pages of a quote that runs over them', async () => {
    const at = book();
    const quoted = `${FERRY.at(-1)?.slice(-5)}${FERRY_MORE[0]?.slice(0, 5)}`;
    expect(await cite('--style', 'plain', '--quote', quoted, at(3), at(4))).toContain('第1-2页\n');
  });

  it.each(CITE_STYLES)('knows the style %s', async (style) => {
    expect(await cite('--style', style, book()(3))).toContain('河上');
  });

  it('cites a page of a PDF by its printed number, and finds a quote in one', async () => {
    const pdf = fromRoot('tests/fixtures/pdf/issue.pdf');
    expect(await cite('--style', 'plain', `${pdf}#page=3`)).toContain('第23页');
    const quoted = FERRY_MORE[0]?.slice(0, 12) ?? '';
    expect(await cite('--style', 'plain', '--quote', quoted, pdf)).toContain('第21页');
    expect(await cite(`${pdf}#page=70`)).toBe(`${pdf} has no page 70`);
  });

  it('takes the day of reading that it is told', async () => {
    const told = await cite(
      '--style=gbt7714-2015',
      '--accessed=2025-01-31',
      '--url',
      URL,
      book()(4),
    );
    expect(told).toContain('[2025-01-31]');
  });

  it('says why it cannot', async () => {
    const at = book();
    expect(await cite('--quote', '海上', at(3))).toBe(`${at(3)} does not hold the quote`);
    expect(await cite(at(5))).toBe(`${at(5)} has no text, only a picture`);
    expect(await cite(at(9))).toBe(`${at(9)} does not exist`);
  });

  it.each([
    [[], 'No SOURCE is given.'],
    [['--style', 'bluebook', 'x.html'], "There is no style 'bluebook'."],
    [['--accessed', '2026-02-30', 'x.html'], "'2026-02-30' is no day; one is written 2026-11-23."],
    [['--quote', ' ', 'x.html'], 'The quote is empty.'],
  ])('does not understand %j', async (args, fault) => {
    expect(await cite(...args)).toBe(fault);
  });

  it('ends with 0 when it prints, 1 when it cannot and 2 when it does not understand', () => {
    const run = (...args: string[]) => {
      const command = [fromRoot('scripts/cite.ts'), ...args];
      return spawnSync(process.execPath, command, { encoding: 'utf8' });
    };
    const at = book();
    const printed = run('--style', 'plain', at(4));
    expect([printed.status, printed.stdout, printed.stderr]).toEqual([
      0,
      '《河上》2024年第8期，第2页\n',
      '',
    ]);
    expect([run(at(9)).status, run(at(9)).stdout]).toEqual([1, '']);
    const wrong = run('--style', 'bluebook', at(4));
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('usage: npm run -s cite -- [--style S]');
  });
});
