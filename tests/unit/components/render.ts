import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import type { Translate } from '../../../lib/i18n/message.ts';
import { withForms } from '../../../lib/i18n/plural.ts';
import { filledIn, textsOf } from '../../../lib/i18n/texts.ts';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** Renders into an empty document of its own, and gives the element around it. */
export function rendered(child: ComponentChild): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document });
  render(child, document.body);
  return document.body;
}

/** What the browser would send to an element; gives the event, to see what became of it. */
export function send(element: Element | null | undefined, type: string, init = {}): Event {
  const Event = element?.ownerDocument.defaultView?.Event;
  if (!element || !Event) throw new TypeError(`No element to send ${type} to.`);
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), init);
  element.dispatchEvent(event);
  return event;
}

const TEXTS = textsOf(english);

/** The English texts, with values in their places. */
export const t: Translate = (key, ...values) => {
  return withForms(filledIn(TEXTS[key] ?? '', values));
};
