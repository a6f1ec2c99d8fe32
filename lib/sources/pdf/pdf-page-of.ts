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
}

/** The same as plain data that holds nothing of pdf.js. */
export const pdfPageOf = (answers: PdfAnswers): PdfPage => ({
  ...answers,
  viewport: {
    width: answers.viewport.width,
    height: answers.viewport.height,
    transform: answers.viewport.transform,
  },
  items: answers.items.filter(isItem),
});

const isItem = (item: object): item is PdfItem => 'str' in item && 'transform' in item;
