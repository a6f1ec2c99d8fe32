import { bookAddress } from '../../lib/sources/book-files/book-address.ts';
import { readTextPage } from '../../lib/sources/text-page.ts';
import { reportFailure } from '../services/report-failure.ts';
import { readingChoices } from '../services/stores/reading-choices.ts';
import { loadTexts } from '../services/translate.ts';
import { type Cover, coverOriginal } from '../view/cover-original.ts';
import type { OwnPage } from '../view/handover.ts';
import { pageUrl } from '../view/leave-for.ts';
import { openFirstLook } from './open-first-look.tsx';
import { chosenScript } from './show-in-script.ts';
import { warmEngine } from './warm-engine.ts';
import { whenParsed } from './when-parsed.ts';

/** In milliseconds: a page that takes longer to arrive is uncovered until it is whole. */
const COVERED_MAX = 1_000;

/**
 * Reads the document, if it is a flipbook's text page, and shows it. Until that is
 * known the document is covered, so that the scrambled text does not flash up. Never rejects; on
 * any failure the page is as it was.
 *
 * @param ended takes away all that was added
 */
export async function startFirstLook(ended: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const cover = coverOriginal(document);
  stop.signal.addEventListener('abort', cover.uncover);
  ended.addEventListener('abort', () => stop.abort());
  cover.cover();
  const patience = setTimeout(cover.uncover, COVERED_MAX);
  try {
    const awaited = Promise.all([
      choicesToStart(cover),
      whenParsed(document, stop.signal),
      loadTexts(),
      chosenScript(),
    ]);
    warmEngine();
    const [choices, , , script] = await awaited;
    const page = readOwnPage();
    if (stop.signal.aborted) return;
    if (page === null) stop.abort();
    else openFirstLook({ page, choices, script, cover, stop });
  } catch (failure) {
    reportFailure(failure);
    stop.abort();
  } finally {
    clearTimeout(patience);
  }
}

/** What the reader last chose; the cover is as they want it, or gone, as soon as that is known. */
async function choicesToStart(cover: Cover) {
  const choices = await readingChoices();
  cover.setTheme(choices.settings.theme);
  if (choices.mode === 'original') cover.uncover();
  return choices;
}

/** The text page that the document is; null where it is none. */
function readOwnPage(): Omit<OwnPage, 'content'> | null {
  const url = pageUrl(location);
  const address = bookAddress(url);
  const textPage = address && readTextPage(document, url);
  if (address === null || textPage === null) return null;
  return { url, address, documentTitle: document.title, textPage };
}
