import { turnedAddress } from '../../../lib/sources/book-files/viewer-turning.ts';

/** Names a page in a viewer's address: a step in the history, and the viewer hears of it. */
export function namePage(page: number): void {
  window.location.assign(turnedAddress(window.location.href, page));
}

const ENTER = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true };

/** Puts a page into the field of a viewer's toolbar, as a reader would. */
export function putInPage(field: HTMLInputElement, page: number): void {
  field.value = String(page);
  for (const kind of ['input', 'change']) {
    field.dispatchEvent(new Event(kind, { bubbles: true }));
  }
  for (const kind of ['keydown', 'keypress', 'keyup']) {
    field.dispatchEvent(new KeyboardEvent(kind, ENTER));
  }
}
