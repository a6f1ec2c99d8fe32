import type { PrintedLine, SetPage } from '../setting/set-page.ts';
import type { Language } from '../text/article.ts';
import { newerBasicHtml, olderBasicHtml } from '../writers/basic-html.ts';
import { gridLayer } from '../writers/grid-layer.ts';
import { halfWidthLine } from '../writers/halfwidth.ts';
import { withLetterSpaces } from '../writers/letter-spaces.ts';
import { searchXml } from '../writers/search-xml.ts';
import { withTeaser } from '../writers/teaser.ts';
import { pageText, textForPages } from '../writers/text-for-pages.ts';
import { newerTextPosition, olderTextPosition } from '../writers/text-position.ts';
import { truthJson } from '../writers/truth.ts';
import { withoutMarks, wordPosition } from '../writers/word-position.ts';
import { type Faults, randomFaults, withFaults } from './line-faults.ts';
import type { Random } from './random.ts';
import type { RandomBook } from './random-book.ts';

/** Which of the shapes that books occur in this one has. */
export interface Forms {
  readonly title: string;
  readonly position: 'words' | 'lines' | 'xml' | 'script';
  readonly halfWidth: boolean;
  readonly teaser: boolean;
  readonly spaced: boolean;
  /** Only in files of lines of newer books. */
  readonly faults: Faults;
  /** The order the groups of lines were drawn in. */
  readonly order: (groups: readonly number[]) => readonly number[];
}

export interface FormFile {
  readonly path: string;
  readonly text: string;
}

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  'zh-Hans': [
    '《南岸文艺》数字版 2024年3月上 / 第05期',
    '慢水周刊 第41期',
    '草木志 2023 合订本',
    'Demo',
  ],
  'zh-Hant': ['島與巷 二〇二四春', '鹽田誌 第七期'],
  en: ['Slow Water Review No. 9', 'Demo', 'Harbour Notes - Vol3 Issue 2'],
};

export function randomForms(random: Random, language: Language): Forms {
  const order = random.pick<Forms['order']>([
    (groups) => groups,
    (groups) => groups,
    (groups) => [...groups.slice(-1), ...groups.slice(0, -1)],
    (groups) => [...groups].reverse(),
    random.shuffle,
  ]);
  return {
    title: random.pick(TITLES[language]),
    position: random.pick(['words', 'words', 'lines', 'lines', 'xml', 'script']),
    halfWidth: language === 'zh-Hans' && random.chance(0.35),
    teaser: random.chance(0.3),
    spaced: random.chance(0.3),
    faults: randomFaults(random),
    order,
  };
}

/** Every file of a book: `grid/NAME/…`, `positions/NAME/…`, `truth/NAME-NNN.truth.json`. */
export function bookFiles(name: string, book: RandomBook, forms: Forms): FormFile[] {
  const pages = book.pages.map((page) => drawnIn(page, forms));
  const grid = pages.map((page) => gridPage(`grid/${name}`, page, forms));
  const positions = positionFiles(`positions/${name}`, pages, forms);
  const truths = pages.map((page) => truthFile(name, page, book, forms));
  return [...grid, ...positions, ...truths];
}

function drawnIn(page: SetPage, forms: Forms): SetPage {
  const groups = [...new Set(page.lines.map(({ group }) => group))];
  const marks = (line: PrintedLine) => (forms.halfWidth ? halfWidthLine(line) : line);
  const lines = forms
    .order(groups)
    .flatMap((group) => page.lines.filter((line) => line.group === group))
    .map((line) => withLetterSpaces(marks(line)));
  return { ...page, lines };
}

function gridPage(folder: string, page: SetPage, forms: Forms): FormFile {
  const layer = gridLayer(page.lines);
  const text = forms.teaser ? withTeaser(layer) : layer;
  const html = olderBasicHtml({
    flip: page.flip,
    pageCount: page.flip + 6,
    title: forms.title,
    text,
  });
  return { path: `${folder}/files/basic-html/page${page.flip}.html`, text: html };
}

function positionFiles(folder: string, pages: readonly SetPage[], forms: Forms): FormFile[] {
  const { position, title, spaced } = forms;
  const isOlder = position === 'xml' || position === 'script';
  const files = pages.map((page) => positionFile(folder, page, forms));
  if (isOlder) return [...files, ...pages.map((page) => gridPage(folder, page, forms))];
  const pageCount = Math.max(...pages.map(({ flip }) => flip));
  const options = { pageCount, lineEnd: '\r\n', isEscaped: spaced };
  const texts = {
    path: `${folder}/files/search/book_config.js`,
    text: textForPages(pages, options),
  };
  const basic = pages.map((page) => ({
    path: `${folder}/files/basic-html/page${page.flip}.html`,
    text: newerBasicHtml({
      flip: page.flip,
      pageCount: page.flip + 6,
      title,
      text: withoutMarks(pageText(page, '')),
    }),
  }));
  return [...files, texts, ...basic];
}

function positionFile(folder: string, page: SetPage, forms: Forms): FormFile {
  const script = `text_position[${page.flip}].js`;
  const search = `${folder}/files/search`;
  switch (forms.position) {
    case 'xml':
      return { path: `${search}/search${page.flip}.xml`, text: searchXml(page) };
    case 'script':
      return { path: `${folder}/mobile/javascript/${script}`, text: olderTextPosition(page) };
    case 'words':
      return { path: `${search}/${script}`, text: wordPosition(page) };
    case 'lines': {
      const faulty = { ...page, lines: withFaults(page.lines, forms.faults) };
      return { path: `${search}/${script}`, text: newerTextPosition(faulty, forms.spaced) };
    }
  }
}

function truthFile(name: string, page: SetPage, book: RandomBook, forms: Forms): FormFile {
  const id = `${name}-${String(page.flip).padStart(3, '0')}`;
  const { style, sheet, spread } = book.look;
  const more = {
    positions: forms.position,
    columns: style.columns.length,
    paragraphs: style.paragraphs,
    size: style.size,
    leading: style.leading,
    sheet,
    spread,
  };
  return {
    path: `truth/${id}.truth.json`,
    text: truthJson(page, { name: id, book: forms.title, more }),
  };
}
