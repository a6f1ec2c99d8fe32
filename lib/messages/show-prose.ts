import { oneOf, recordOf } from './guard.ts';

/** From the toolbar's popup to the scripts in a page: the reader wants the prose. */
export interface ShowProse {
  readonly kind: 'show-prose';
}

export const SHOW_PROSE: ShowProse = { kind: 'show-prose' };

const isShowProse = recordOf<ShowProse>({ kind: oneOf('show-prose') });

/** The wish that a message is; null where it is none. */
export const parseShowProse = (message: unknown): ShowProse | null =>
  isShowProse(message) ? message : null;
