import { ADDRESS_TARGETS } from './address-targets.ts';
import { BOOK_TARGETS } from './book-targets.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { MESSAGE_TARGETS } from './message-targets.ts';
import { STORED_TARGETS } from './stored-targets.ts';

/** Every parser of what comes from outside; a test finds one that is missing. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  ...ADDRESS_TARGETS,
  ...BOOK_TARGETS,
  ...STORED_TARGETS,
  ...MESSAGE_TARGETS,
];

/** Parsers that only another one calls, and that are run with it. */
export const RUN_WITHIN: Readonly<Record<string, string>> = {
  readNewerPage: 'readPage',
  readOlderPage: 'readPage',
};
