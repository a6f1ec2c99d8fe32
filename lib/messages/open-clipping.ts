import { isString, oneOf, recordOf } from './guard.ts';

/** From the panel to the background: open the page that this clipping is from. */
export interface OpenClippingRequest {
  readonly kind: 'open-clipping';
  readonly id: string;
}

/** From the background to a page that is open: there is a clipping to show, ask which. */
export interface ShowClippingRequest {
  readonly kind: 'show-clipping';
}

export const SHOW_CLIPPING: ShowClippingRequest = { kind: 'show-clipping' };

/** From a page to the background: is there a clipping to show? */
export interface TakePlaceRequest {
  readonly kind: 'take-place';
}

const isOpen = recordOf<OpenClippingRequest>({ kind: oneOf('open-clipping'), id: isString });
const isShow = recordOf<ShowClippingRequest>({ kind: oneOf('show-clipping') });
const isTake = recordOf<TakePlaceRequest>({ kind: oneOf('take-place') });
const isOpened = recordOf<{ opened: true }>({
  opened: (value): value is true => value === true,
});

/** The request that a message is; null where it is none. */
export const parseOpenClippingRequest = (message: unknown): OpenClippingRequest | null =>
  isOpen(message) ? message : null;

/** The request that a message is; null where it is none. */
export const parseShowClippingRequest = (message: unknown): ShowClippingRequest | null =>
  isShow(message) ? message : null;

/** The request that a message is; null where it is none. */
export const parseTakePlaceRequest = (message: unknown): TakePlaceRequest | null =>
  isTake(message) ? message : null;

/** Whether an answer says that the page is being opened. */
export const hasOpenedPage = (answer: unknown): boolean => isOpened(answer);

/** The name of the clipping to show; null where there is none. */
export const parsePlace = (answer: unknown): string | null => (isString(answer) ? answer : null);
