import { type Page, TimeoutError } from 'puppeteer-core';

/** How long the reading view may take to come, in milliseconds: far more than it does. */
const PATIENCE = 10_000;

/**
 * The prose that the reading view shows, as a reader would select it; null where the view does not
 * come. Needs the demo or test build, whose shadow root is open.
 */
export async function readProse(page: Page): Promise<string | null> {
  try {
    const shown = await page.waitForFunction(
      () => {
        const view = document.querySelector('zhanjuan-reader')?.shadowRoot;
        return view?.querySelector<HTMLElement>('article')?.innerText.trim();
      },
      { timeout: PATIENCE },
    );
    return (await shown.jsonValue()) ?? null;
  } catch (error) {
    if (error instanceof TimeoutError) return null;
    throw error;
  }
}
