import { type Guard, recordOf } from './guard.ts';

/** From a page to the background: it has done what it was asked to. */
export interface Taken {
  readonly taken: boolean;
}

const isTrue: Guard<true> = (value): value is true => value === true;
const saysTaken = recordOf<{ readonly taken: true }>({ taken: isTrue });

/** Whether an answer says that a request was taken; no answer does not. */
export const isTaken = (answer: unknown): boolean => saysTaken(answer);
