import { browser } from 'wxt/browser';
import type { ReadingMode } from '../../components/reading-view/reading.ts';
import { reportFailure } from './report-failure.ts';

const KEY = 'readingMode';

/** What the reader last chose, on whatever page; prose before any choice. */
export async function rememberedMode(): Promise<ReadingMode> {
  const { [KEY]: stored }: Record<string, unknown> = await browser.storage.local.get(KEY);
  return stored === 'original' ? 'original' : 'prose';
}

/** Resolves once it is stored. */
export async function rememberMode(mode: ReadingMode): Promise<void> {
  await browser.storage.local.set({ [KEY]: mode });
}

/** Calls back when the browser shows a page again that it had kept as it was: all may differ. */
export function watchReturn(onMode: (mode: ReadingMode) => void, signal: AbortSignal): void {
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) rememberedMode().then(onMode).catch(reportFailure);
  };
  window.addEventListener('pageshow', onPageShow, { signal });
}
