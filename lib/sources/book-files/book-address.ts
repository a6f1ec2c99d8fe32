/** Where a page's book has its files. All are absolute if the address they come from is. */
export interface BookAddress {
  readonly flipPage: number;
  /** The book's folder, with a slash at its end. */
  readonly root: string;
  /** The page as text; some books have none. */
  readonly textPage: string;
  /** Where each file beside the page may stand, the likelier place first. */
  readonly searchXml: readonly string[];
  readonly textPosition: readonly string[];
  /** The scripts that hold `textForPages`. */
  readonly textForPages: readonly string[];
  /** The scripts that hold the book's settings. */
  readonly bookConfig: readonly string[];
  /** Pictures of the page, the larger first; many exist in no book. */
  readonly pictures: readonly string[];
  /** The viewer, turned to this page. */
  readonly viewer: string;
  readonly previous: string | null;
  readonly next: string | null;
}

const TEXT_PAGE = /^(.*?)files([/\\])basic-html[/\\]page(\d{1,6})\.(html?)(?:[?#].*)?$/isu;
const IS_URL = /^[a-z][a-z\d+.-]+:/iu;

const PICTURES = ['large/', 'mobile/', 'page/', 'thumb/'];
const PICTURE_TYPES = ['.jpg', '.webp', '.png'];

/**
 * The addresses of a book's files, from that of one of its text pages, a URL or a path of a file
 * (`…/files/basic-html/page61.html`); null when it is no such address.
 */
export function bookAddress(textPage: string): BookAddress | null {
  const match = TEXT_PAGE.exec(textPage);
  if (!match) return null;
  const [, root = '', slash = '/', digits = '', extension = 'html'] = match;
  if (root !== '' && !/[/\\]$/u.test(root)) return null;
  return pageAddress(root, Number(digits), { slash, extension });
}

/** How a book's addresses are written. */
interface Writing {
  readonly slash: string;
  /** Of its text pages. */
  readonly extension: string;
}

/**
 * The addresses of the files of one page.
 *
 * @param root the book's folder, with a slash at its end: a URL or a path
 * @param page the flip page, from 1
 */
export function pageAddress(
  root: string,
  page: number,
  { slash, extension }: Writing = { slash: '/', extension: 'html' },
): BookAddress {
  const inBook = (path: string): string =>
    root + (slash === '/' ? path : path.replaceAll('/', slash));
  const position = IS_URL.test(root)
    ? `text_position%5B${page}%5D.js`
    : `text_position[${page}].js`;
  const textPageAt = (n: number): string => inBook(`files/basic-html/page${n}.${extension}`);
  return {
    flipPage: page,
    root,
    textPage: textPageAt(page),
    searchXml: [inBook(`files/search/search${page}.xml`)],
    textPosition: [inBook(`files/search/${position}`), inBook(`mobile/javascript/${position}`)],
    textForPages: [
      inBook('files/search/book_config.js'),
      inBook('mobile/javascript/search_config.js'),
      inBook('files/search/search_config.js'),
    ],
    bookConfig: [inBook('mobile/javascript/config.js'), inBook('javascript/config.js')],
    pictures: PICTURES.flatMap((folder) =>
      PICTURE_TYPES.map((type) => inBook(`files/${folder}${page}${type}`)),
    ),
    viewer: `${inBook('index.html')}#p=${page}`,
    previous: page > 1 ? textPageAt(page - 1) : null,
    next: textPageAt(page + 1),
  };
}
