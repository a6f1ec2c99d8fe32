import type { PageOfRuns } from '../../../../lib/model/run.ts';
import type { PdfItem, PdfPage } from '../../../../lib/sources/pdf/pdf-page.ts';
import { readPdfPage } from '../../../../lib/sources/pdf/read-pdf-page.ts';

/** A page of A5's proportions, in points. */
export const PAGE = { width: 400, height: 560 };
export const EM = 10;

/** Text at a place in points, y down to its baseline; as wide as its characters. */
export function itemAt(
  str: string,
  x: number,
  y: number,
  more: { readonly size?: number; readonly width?: number; readonly fontName?: string } = {},
): PdfItem {
  const { size = EM, fontName = 'f1' } = more;
  const width = more.width ?? size * [...str].length;
  return { str, transform: [size, 0, 0, size, x, PAGE.height - y], width, height: size, fontName };
}

/** The same, its baseline running down the page. */
export const itemDown = (str: string, x: number, y: number): PdfItem => ({
  ...itemAt(str, x, y),
  transform: [0, -EM, EM, 0, x, PAGE.height - y],
});

export const pageWith = (
  items: readonly PdfItem[],
  more: Partial<Omit<PdfPage, 'items'>> = {},
): PdfPage => ({
  number: 1,
  label: null,
  title: null,
  viewport: { ...PAGE, transform: [1, 0, 0, -1, 0, PAGE.height] },
  styles: {},
  ...more,
  items,
});

/** The page's runs; throws where there is nothing to read. */
export function readItems(items: readonly PdfItem[], more?: Partial<PdfPage>): PageOfRuns {
  const read = readPdfPage(pageWith(items, more));
  if (!read.ok) throw new Error(read.reason);
  return read.page;
}

export const textsOf = (page: PageOfRuns): string[] => page.runs.map(({ text }) => text);
