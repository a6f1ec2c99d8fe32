import { BookPages } from './book-pages.ts';
import { coverOriginal } from './cover-original.ts';
import { fetchText } from './fetch-text.ts';
import { openReader } from './open-reader.ts';
import { pageUrl } from './page-history.ts';
import { rememberedMode } from './remembered-mode.ts';
import { reportFailure } from './report-failure.ts';
import { warmEngine } from './warm-engine.ts';
import { whenParsed } from './when-parsed.ts';

/** In milliseconds: a page that takes longer to arrive is uncovered until it is whole. */
const COVERED_MAX = 1_000;

/**
 * Reads the document, if it is a flipbook's text page, and opens the reader on it. Until that is
 * known the document is covered, so that the scrambled text does not flash up. Never rejects; on
 * any failure the page is as it was.
 *
 * @param ended takes away all that was added
 */
export async function startReader(ended: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const cover = coverOriginal(document);
  stop.signal.addEventListener('abort', cover.uncover);
  ended.addEventListener('abort', () => stop.abort());
  cover.cover();
  const patience = setTimeout(cover.uncover, COVERED_MAX);
  try {
    const awaited = Promise.all([modeToStart(cover.uncover), whenParsed(document, stop.signal)]);
    warmEngine();
    const [mode] = await awaited;
    const pages = new BookPages(fetchText);
    const page = pages.read(document, pageUrl(location));
    if (stop.signal.aborted) return;
    if (page === null) stop.abort();
    else openReader({ page, pages, mode, cover, stop });
  } catch (failure) {
    reportFailure(failure);
    stop.abort();
  } finally {
    clearTimeout(patience);
  }
}

/** What the reader last chose; the original is uncovered as soon as that is known. */
async function modeToStart(uncover: () => void) {
  const mode = await rememberedMode();
  if (mode === 'original') uncover();
  return mode;
}
