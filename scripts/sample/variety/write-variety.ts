import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startBrowser } from '../browser.ts';
import type { AsidePart } from '../setting/asides.ts';
import { openSheet, printSheet, type Sheet } from '../setting/sheet.ts';
import type { Article, Language } from '../text/article.ts';
import { readTexts } from '../text/read-texts.ts';
import { bookFiles, type FormFile, type Forms, randomForms } from './book-files.ts';
import { type Random, seededRandom } from './random.ts';
import { randomBook, type TextStock } from './random-book.ts';

interface Press {
  readonly sheet: Sheet;
  readonly random: Random;
  readonly stocks: ReadonlyMap<Language, TextStock>;
}

/** As often as each is wanted. */
const LANGUAGES: readonly Language[] = [
  'zh-Hans',
  'zh-Hans',
  'zh-Hans',
  'zh-Hans',
  'zh-Hant',
  'en',
];

/** How many pages the longest book has. */
const LONGEST = 4;

export interface VarietyOptions {
  readonly texts: string;
  readonly seed: number;
  readonly count: number;
  readonly out: string;
  /** Also write each page's picture, to look at. */
  readonly pictures: boolean;
}

/**
 * Writes `count` pages in styles of their own, each as a grid, as positions, as a PDF and as truth,
 * the folders as in a made corpus. The same seed gives the same files. `out` appears when all is
 * written, and must not be there before.
 */
export async function writeVariety(options: VarietyOptions): Promise<void> {
  const random = seededRandom(options.seed);
  const stocks = textStocks(options.texts);
  const browser = await startBrowser();
  const half = `${options.out}.part`;
  const { pictures } = options;
  const index: string[] = [];
  try {
    const sheet = await openSheet(browser);
    let done = 0;
    for (let number = 1; done < options.count; number++) {
      const name = `v${options.seed}-${String(number).padStart(2, '0')}`;
      const pages = Math.min(random.int(1, LONGEST), options.count - done);
      index.push(
        ...(await writeBook({ sheet, random, stocks }, name, pages, { out: half, pictures })),
      );
      done += pages;
    }
  } finally {
    await browser.close();
  }
  writeFileSync(join(half, 'index.txt'), `${index.join('\n')}\n`);
  renameSync(half, options.out);
}

async function writeBook(
  press: Press,
  name: string,
  pages: number,
  { out, pictures }: { readonly out: string; readonly pictures: boolean },
): Promise<string[]> {
  const { random, sheet } = press;
  const stock = press.stocks.get(random.pick(LANGUAGES));
  if (!stock) throw new Error('there are no texts in one of the languages');
  mkdirSync(join(out, 'pdf'), { recursive: true });
  const book = await randomBook(sheet, random, stock, pages, async (set) => {
    const { flip } = set;
    await printSheet(sheet, set, join(out, `pdf/${pageName(name, flip)}.pdf`));
    if (!pictures) return;
    mkdirSync(join(out, 'pictures'), { recursive: true });
    await sheet.page.screenshot({ path: join(out, `pictures/${pageName(name, flip)}.png`) });
  });
  const forms = randomForms(random, book.look.style.language);
  for (const file of bookFiles(name, book, forms)) writeFile(out, file);
  return book.pages.map((page) => indexLine(name, page.flip, forms, book.look.sheet));
}

const pageName = (name: string, flip: number): string => `${name}-${String(flip).padStart(3, '0')}`;

function indexLine(name: string, flip: number, forms: Forms, sheet: string): string {
  const { position, halfWidth, faults } = forms;
  const words = [pageName(name, flip), sheet, position];
  if (halfWidth) words.push('half-width');
  if (position === 'lines') {
    for (const [fault, has] of Object.entries(faults)) if (has) words.push(fault);
  }
  return words.join(' ');
}

function writeFile(out: string, { path, text }: FormFile): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** All texts of a language, and the asides of its own file and of its articles. */
function textStocks(folder: string): Map<Language, TextStock> {
  const articles = [...readTexts(folder).values()];
  const asides = [...readTexts(join(folder, 'asides')).values()];
  const languages = [...new Set(articles.map(({ language }) => language))];
  return new Map(
    languages.map((language) => {
      const own = articles.filter((article) => article.language === language);
      const more = asides.filter((article) => article.language === language);
      return [language, { articles: own, asides: more.flatMap(asideParts) }];
    }),
  );
}

const asideParts = ({ parts }: Article): AsidePart[] =>
  parts.flatMap((part) =>
    part.kind === 'quote' || part.kind === 'photo' || part.kind === 'box' || part.kind === 'notes'
      ? [part]
      : [],
  );
