import type { Block } from '../model/block.ts';
import {
  beginsClosed,
  beginsLow,
  continuesElsewhere,
  endsOpen,
  endsSentence,
  endsText,
  listMark,
} from '../prose/patterns.ts';

/** How sure it is that a paragraph goes on upon another page. */
export type Continuation = 'sure' | 'doubtful';

/** What the last block of one page's running text and the first of another's tell. */
interface Signs {
  /** The text before the cut leaves its sentence open, or that after it begins within one. */
  readonly midSentence: boolean;
  readonly ended: boolean;
  readonly colon: boolean;
  readonly indented: boolean;
  readonly flush: boolean;
  readonly full: boolean;
}

/**
 * Whether `last`, which ends a page's running text, goes on in `first`, which begins that of the
 * next page with any; null where it does not. Only where the signs are there: two paragraphs made
 * one mislead a reader, one that is left in two does not.
 */
export function continuationOf(last: Block, first: Block): Continuation | null {
  if (!mayGoOn(last, first)) return null;
  const signs = signsOf(last, first);
  if (signs.midSentence && !signs.ended) return 'sure';
  if (signs.indented) return null;
  if (signs.ended) return signs.full && (signs.flush || signs.midSentence) ? 'doubtful' : null;
  if (signs.colon) return signs.flush ? 'doubtful' : null;
  if (signs.full) return 'sure';
  return signs.flush ? 'doubtful' : null;
}

/** Text of these kinds runs on; a heading or a byline begins something new. */
const RUNS_ON = new Set<Block['kind']>(['paragraph', 'list']);

const mayGoOn = (last: Block, first: Block): boolean =>
  RUNS_ON.has(last.kind) &&
  RUNS_ON.has(first.kind) &&
  listMark(first.text) === '' &&
  !endsText(last.text) &&
  !continuesElsewhere(last.text.slice(-REMARK_MAX)) &&
  !continuesElsewhere(first.text.slice(0, REMARK_MAX));

/** In characters: a remark like （下转第8页） is no longer. */
const REMARK_MAX = 24;

function signsOf(last: Block, first: Block): Signs {
  const open = endsOpen(last.text);
  const indented = first.edges?.first === 'indented';
  const within = beginsClosed(first.text) || beginsLow(first.text);
  return {
    midSentence: within || (open && !indented),
    ended: endsSentence(last.text),
    colon: /[：:]$/u.test(last.text),
    indented,
    flush: first.edges?.first === 'flush',
    full: last.edges?.last === 'full',
  };
}
