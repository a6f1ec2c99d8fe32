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
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  // As `components/theme/tokens.css` has them.
  const [paper, ink, line] = isDark
    ? ['#191a1c', '#d8d4cb', '#37383b']
    : ['#fcfbf8', '#211f1b', '#dfdacf'];
  note.style.cssText =
    'all: initial; position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647;' +
    'box-sizing: border-box; max-inline-size: min(22rem, calc(100vw - 2rem));' +
    `padding: 0.5rem 1rem; border: 1px solid ${line}; border-radius: 0.375rem;` +
    `background: ${paper}; color: ${ink}; font: 0.875rem/1.5 system-ui, sans-serif;` +
    'box-shadow: 0 2px 12px rgb(0 0 0 / 20%)';
  host.attachShadow({ mode: 'closed' }).append(note);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), time);
}
