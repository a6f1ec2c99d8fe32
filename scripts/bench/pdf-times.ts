import { rebuildPage } from '../../lib/rebuild.ts';
import { readPdfPage } from '../../lib/sources/pdf/read-pdf-page.ts';
import { structureOfPage } from '../../lib/sources/pdf/structure-of-page.ts';
import { LocalPdf } from '../command/local-pdf.ts';
import type { PageSet } from '../score/page-sets.ts';

/** What the pages of a set of PDFs take, each read once, as a reader reads; in milliseconds. */
export interface PdfTimes {
  readonly pages: number;
  /** pdf.js: from a page to its text items. */
  readonly items: number;
  /** Ours: from the items to runs, and from these to blocks. */
  readonly runs: number;
  readonly blocks: number;
}

/** Reads and rebuilds every page of a set once, in one run: nothing is warmed up for either part. */
export async function timePdfs({ pages }: PageSet): Promise<PdfTimes> {
  const times = { pages: pages.length, items: 0, runs: 0, blocks: 0 };
  for (const { source } of pages) {
    // Nothing but the text items is asked of pdf.js.
    const pdf = await LocalPdf.open(source, source, false);
    const page = await timed(() => pdf.page(1));
    times.items += page.took;
    const read = await timed(async () => readPdfPage(page.value));
    times.runs += read.took;
    const { value } = read;
    if (value.ok)
      times.blocks += (
        await timed(async () => rebuildPage(value.page, structureOfPage(value.page)))
      ).took;
    await pdf.close();
  }
  return times;
}

async function timed<T>(
  run: () => Promise<T>,
): Promise<{ readonly value: T; readonly took: number }> {
  const started = performance.now();
  const value = await run();
  return { value, took: performance.now() - started };
}
