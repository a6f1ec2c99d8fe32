import type { Strip } from '../strips/strip.ts';

/** What a strip is on its page, before its lines are read as paragraphs. */
export type StripRole =
  | 'body'
  | 'title'
  | 'heading'
  | 'byline'
  | 'caption'
  | 'quote'
  | 'sidebar'
  | 'note';

/** A strip, what it is, and why, for `npm run trace`. */
export interface RoledStrip {
  readonly strip: Strip;
  readonly role: StripRole;
  readonly reason: string;
}

/** A role and why. */
export interface RoleVerdict {
  readonly role: StripRole;
  readonly reason: string;
}
