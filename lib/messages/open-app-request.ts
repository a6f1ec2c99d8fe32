import { oneOf, recordOf } from './guard.ts';

/** From the first look to the background: bring the reader app to where the message comes from. */
export interface OpenAppRequest {
  readonly kind: 'open-reader-app';
}

/** Whether the app's script has run there. */
export interface OpenAppAnswer {
  readonly opened: boolean;
}

const isOpenAppRequest = recordOf<OpenAppRequest>({ kind: oneOf('open-reader-app') });

const isOpened = recordOf<{ opened: true }>({
  opened: (value: unknown): value is true => value === true,
});

/** The request that a message is; null where it is none. */
export const parseOpenAppRequest = (message: unknown): OpenAppRequest | null =>
  isOpenAppRequest(message) ? message : null;

/** Whether an answer says that the app has come; any other answer says that it has not. */
export const hasOpened = (answer: unknown): boolean => isOpened(answer);
