import { browser } from 'wxt/browser';

/** A frame of a tab. */
interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** In milliseconds: long enough to read two lines. */
const SHOWN = 8_000;

/**
 * Says something in passing in a page on which the reader has just chosen an item of the context menu,
 * which is leave for this. Rejects where no extension may.
 */
export async function sayInPage({ tabId, frameId }: Frame, text: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: showNote,
    args: [text, SHOWN],
  });
}

/** Runs in the page, and so can use nothing from here. */
function showNote(text: string, time: number): void {
  const host = document.createElement('zhanjuan-note');
  const note = document.createElement('div');
  note.setAttribute('role', 'status');
  note.textContent = text;
  note.style.cssText =
    'all: initial; position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647;' +
    'max-inline-size: 22rem; padding: 0.75rem 1rem; border-radius: 0.5rem; box-sizing: border-box;' +
    'background: #2a2622; color: #fffdf8; font: 0.9375rem/1.5 system-ui, sans-serif;' +
    'box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 30%)';
  host.attachShadow({ mode: 'closed' }).append(note);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), time);
}
