import { pageTags, tagsOfItems } from './page-tags.ts';
import type { PdfItem, PdfPage, PdfStyle } from './pdf-page.ts';

/** What pdf.js answers of one page; see `PdfPage` for the fields. */
export interface PdfAnswers {
  readonly number: number;
  readonly label: string | null;
  readonly title: string | null;
  readonly viewport: PdfPage['viewport'];
  /** Of `getTextContent()`: its items, among which marked content has no text. */
  readonly items: readonly object[];
  readonly styles: Readonly<Record<string, PdfStyle>>;
  /** Of `getStructTree()`; nothing of a document without tags. */
  readonly tree?: unknown;
  /** What the document's own contents call what begins on the page. */
  readonly titles?: readonly string[];
}

/** The same as plain data that holds nothing of pdf.js. */
export function pdfPageOf({ tree, viewport, items, ...answers }: PdfAnswers): PdfPage {
  const { width, height, transform } = viewport;
  const page = { ...answers, viewport: { width, height, transform }, items: items.filter(isItem) };
  const tags = pageTags(tree);
  if (tags === null) return page;
  const tagOf = tagsOfItems(items, tags);
  const tagged = page.items.map((item) => {
    const tag = tagOf.get(item);
    return tag === undefined ? item : { ...item, tag };
  });
  return { ...page, items: tagged, tags: tags.kinds };
}

const isItem = (item: object): item is PdfItem => 'str' in item && 'transform' in item;
