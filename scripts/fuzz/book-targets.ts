import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { PageOfRuns } from '../../lib/model/run.ts';
import { rebuildPage } from '../../lib/rebuild.ts';
import { readBookSettings } from '../../lib/sources/book-files/book-settings.ts';
import { readAssignments, readStringOfArray } from '../../lib/sources/book-files/script-data.ts';
import { readSearchXml } from '../../lib/sources/book-files/search-xml.ts';
import { readTextForPage } from '../../lib/sources/book-files/text-for-pages.ts';
import { readTextPosition } from '../../lib/sources/book-files/text-position.ts';
import { readViewerPage } from '../../lib/sources/book-files/viewer-page.ts';
import { readGrid } from '../../lib/sources/grid/grid.ts';
import { readContents } from '../../lib/sources/pdf/contents.ts';
import { documentTitle } from '../../lib/sources/pdf/document-title.ts';
import type { PdfItem, PdfPage } from '../../lib/sources/pdf/pdf-page.ts';
import { pdfPageOf } from '../../lib/sources/pdf/pdf-page-of.ts';
import { readPdfPage } from '../../lib/sources/pdf/read-pdf-page.ts';
import { readLayer } from '../../lib/sources/read-layer.ts';
import { readPage } from '../../lib/sources/read-page.ts';
import { readTextPage } from '../../lib/sources/text-page.ts';
import { type FuzzTarget, target } from './fuzz-target.ts';
import { nearly, textOf } from './hostile-values.ts';

const ADDRESS = 'http://magazine.test/book/files/basic-html/page3.html';
const SCRIPT = textOf(
  ...[
    'positionForPages',
    '[3]',
    '=',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ';',
    '"',
    "'",
    '\\',
    '//',
    '/*',
    '*/',
  ],
  ...[
    'textForPages',
    'bookConfig.',
    'totalPageCount',
    '12',
    '-1e9',
    '0x',
    'null',
    '渡口',
    '\n',
    '\\u6c5f',
  ],
  ...['"positions":', '{"positions":[["渡口",[0.1,0.2,0.3,0.4]]]}', '`', 'eval(1)'],
);
const XML = textOf(
  ...['渡口', ':@', '0.1', ':', '0.2:0.3:0.2:0.3:0.1:0.1:0.1', '\n', '<pages>', '<page id="3">'],
  ...['<![CDATA[', ']]>', '</page>', '&#x6c5f;', '&lt;', '&', 'NaN', '1e999'],
);
const LAYER = textOf('渡口的灯', 'the lamp', '  ', '\n', '\t', '-', '。', '\u3000', '\u00ad', '59');
const HTML = textOf(
  ...[
    '<div id="content-top2">P. 3</div>',
    '<div id="content-top1">Page 3 - 江岸</div>',
    '<noscript>',
  ],
  ...[
    '<div class="text-container">',
    '<pre><code>',
    '</code></pre>',
    '<script src="javascript/config.js">',
  ],
  ...[
    '</script>',
    '<meta name="generator" content="FlipBuilder">',
    '<!--',
    '-->',
    '</div>',
    '渡口',
    '&#',
  ],
  ...['<a href="files/basic-html/page1.html">', '<svg onload=alert(1)>', '<title>', '</title>'],
);

const documentOf = (html: string) =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

const number = fc.oneof(
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.constantFrom(0, 1e-9, 1e9, Number.NaN, Number.POSITIVE_INFINITY),
);
const pdfItem: fc.Arbitrary<PdfItem> = fc.record({
  str: fc.oneof(LAYER, fc.constantFrom('', '⽤', 'ﬁ', '\u{f0000}', '\u0001')),
  transform: fc.array(number, { minLength: 0, maxLength: 7 }),
  width: number,
  height: number,
  fontName: fc.constantFrom('f1', 'f2', '__proto__'),
});
const pdfPage: fc.Arbitrary<PdfPage> = fc.record({
  number: fc.constant(1),
  label: fc.constantFrom(null, 'iv'),
  title: fc.constant(null),
  viewport: fc.record({
    width: number,
    height: number,
    transform: fc.array(number, { minLength: 0, maxLength: 6 }),
  }),
  items: fc.array(pdfItem, { maxLength: 40 }),
  styles: fc.constant({}),
});
const pageFiles = fc.record({
  textPage: fc.record({
    flipPage: fc.constantFrom(3, null),
    title: fc.constant(null),
    layer: LAYER,
    generation: fc.constantFrom('older', 'newer', 'none', 'absent'),
  }),
  searchXml: fc.option(XML, { nil: undefined }),
  textPosition: fc.option(SCRIPT, { nil: undefined }),
  textForPages: fc.option(SCRIPT, { nil: undefined }),
});

const OUTLINE = [
  { title: '渡口', dest: [{ num: 3, gen: 0 }], items: [{ title: '石桥', dest: 'bridge' }] },
  { title: '夜航', dest: [4] },
];
const STRUCTURE = {
  role: 'Root',
  children: [{ role: 'P', children: [{ type: 'content', id: 'p1' }] }, { role: 'H1' }],
};
const MARKED = [{ type: 'beginMarkedContentProps', id: 'p1' }, { type: 'endMarkedContent' }];

const objectsIn = (value: unknown): readonly object[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

/** Read, and rebuilt where there is something to rebuild. */
const rebuilt = (read: { readonly ok: boolean; readonly page?: PageOfRuns }): unknown =>
  read.page === undefined ? read : rebuildPage(read.page);

/** What books, pages and PDFs hold. */
export const BOOK_TARGETS: readonly FuzzTarget[] = [
  target('readTextPage', HTML, (html) => readTextPage(documentOf(html), ADDRESS)),
  target('readViewerPage', HTML, (html) => readViewerPage(documentOf(html), ADDRESS)),
  target('readPage', pageFiles, (files) => rebuilt(readPage(files, { positions: true }))),
  target('readSearchXml', XML, readSearchXml),
  target('readTextPosition', SCRIPT, (script) => readTextPosition(script, 3)),
  target('readTextForPage', SCRIPT, (script) => readTextForPage(script, 3)),
  target('readBookSettings', SCRIPT, readBookSettings),
  target('readAssignments', SCRIPT, (script) => readAssignments(script, 'bookConfig')),
  target('readStringOfArray', SCRIPT, (script) => readStringOfArray(script, 'textForPages', 3)),
  target('readGrid', LAYER, readGrid),
  target('readLayer', LAYER, (layer) =>
    readLayer({ flipPage: 3, title: null, layer, generation: 'older' }),
  ),
  target('readPdfPage', pdfPage, (page) => rebuilt(readPdfPage(page))),
  target('documentTitle', nearly('江岸'), documentTitle),
  target('readContents', nearly(OUTLINE), (outline) =>
    readContents({
      numPages: 9,
      getOutline: async () => outline,
      getDestination: async () => outline,
      getPageIndex: async () => 3,
    }),
  ),
  target(
    'pdfPageOf',
    fc.tuple(pdfPage, nearly(STRUCTURE), nearly(MARKED)),
    ([page, tree, marked]) =>
      rebuilt(
        readPdfPage(pdfPageOf({ ...page, items: [...objectsIn(marked), ...page.items], tree })),
      ),
  ),
];
