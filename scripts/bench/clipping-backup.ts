import { CLIPPING_VERSION, type Clipping } from '../../lib/clippings/clipping.ts';
import { BACKUP_TAIL, backupHead, backupLine } from '../../lib/clippings/exports/backup.ts';
import { idOf } from '../../lib/clippings/parse-clipping.ts';

/** In characters: a passage of the text, and after it single ones, as often as the text has each. */
const PASSAGE_LENGTH = 60;
const SINGLES_LENGTH = 240;
/** Numerical Recipes' generator: the same characters every time. */
const STEP = 1_664_525;
const SHIFT = 1_013_904_223;

/**
 * 300 characters, in which a word of the text stands in every fifth or so: passages alone would hold
 * all of its words.
 */
function madeQuote(text: string, start: number, at: number): string {
  let quote = text.slice(start, start + PASSAGE_LENGTH);
  let state = at;
  for (let single = 0; single < SINGLES_LENGTH; single++) {
    state = (Math.imul(state, STEP) + SHIFT) >>> 0;
    quote += text.charAt(Math.floor((state / 2 ** 32) * text.length));
  }
  return quote;
}

const PAGES_PER_ISSUE = 80;
const COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;
/** Any time will do: nothing that is measured depends on it. */
const FIRST_SAVED = 1_700_000_000_000;
const MINUTE = 60_000;

/** A clipping as readers save them: every fifth with a note, every third with tags. */
function madeClipping(text: string, at: number): Clipping {
  const start = (at * 7919) % (text.length - PASSAGE_LENGTH);
  const end = start + PASSAGE_LENGTH;
  const page = 1 + (at % PAGES_PER_ISSUE);
  const issue = String(1 + Math.floor(at / PAGES_PER_ISSUE));
  const created = FIRST_SAVED + at * MINUTE;
  const capture: Clipping['capture'] = {
    created,
    quote: madeQuote(text, start, at),
    book: `//magazine.test/${issue}/`,
    bookTitle: `《山河月读》第${issue}期`,
    address: `http://magazine.test/${issue}/files/basic-html/page${page}.html`,
    read: { type: 'journal', publication: '山河月读', issue, pages: { first: String(page) } },
    flipPages: [page, page],
    heading: null,
    byline: null,
    anchor: {
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      block: at % 9,
      offset: 0,
      occurrences: 1,
      occurrence: at,
      parts: [],
    },
  };
  return {
    version: CLIPPING_VERSION,
    id: idOf(capture),
    capture,
    edits: {
      note: at % 5 === 0 ? `记下来，第${at}条。` : '',
      tags: at % 3 === 0 ? ['河流', `组${at % 20}`] : [],
      colour: COLOURS[at % COLOURS.length] ?? 'yellow',
      deleted: null,
      corrected: {},
    },
    edited: { note: created, tags: created, colour: created, deleted: created, corrected: created },
  };
}

/** A backup of so many clippings of 300 characters each, of a text that is longer than that. */
export function* clippingBackup(text: string, count: number): Generator<string> {
  yield backupHead(null);
  for (let at = 0; at < count; at++) yield backupLine(madeClipping(text, at), at === 0);
  yield BACKUP_TAIL;
}
