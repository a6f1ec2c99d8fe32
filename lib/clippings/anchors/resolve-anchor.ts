import type { Clipping } from '../clipping.ts';
import { approximateMatches } from './approximate-match.ts';
import { bareText } from './bare-text.ts';
import { editDistance } from './edit-distance.ts';

/** A part of a block's text: `text[from..to)`. */
export interface FoundPart {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Where a passage stands now. */
export interface FoundPassage {
  /** In the order of the blocks, at least one. */
  readonly parts: readonly FoundPart[];
  /** False where the text or what stands around it has changed, so that it may be another place. */
  readonly certain: boolean;
}

/** Of one side's context: when this much of it is the same, it is the same place. */
const SAME_CONTEXT = 0.6;
/** In code units: a shorter context stands in many places. */
const CONTEXT_MIN = 8;
/** How much more of its context the best place must have than the next one. */
const CONTEXT_MARGIN = 0.2;
/** In code units: a text as long as this, of which the page held one, is known by itself. */
const TELLING_LENGTH = 16;
/** Of a quote's code units: how many may have changed. */
const CHANGED_MAX = 0.2;
/** In code units: a shorter quote that changed could be anything. */
const FUZZY_MIN = 4;
/** Below this length a quote that changed needs its context. */
const FUZZY_ALONE = 12;
/** Of the table that is looked through: a tenth of a second or so. */
const WORK_MAX = 20_000_000;
/** A text found more often than this is a word, whose first places are as good as all. */
const PLACES_MAX = 200;

interface Wanted {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place in the bare text that may be the one, and how well it fits, each from 0 to 1. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly sameness: number;
  readonly context: number;
  /** Of both sides together: decides between places that fit equally. */
  readonly around: number;
}

/**
 * Finds the passage of a clipping in the text of a page as it is now: first the quote as it is, told
 * apart by what stands around it, then the quote with some changes. White space and the width of
 * marks count for nothing.
 *
 * @param texts of the page's blocks without its furniture
 * @param flipPage of a passage over several pages, which of them this is
 * @returns null where the page does not hold it
 */
export function resolveAnchor(
  texts: readonly string[],
  clipping: Clipping,
  flipPage: number | null = null,
): FoundPassage | null {
  const page = bareText(texts.join('\n'));
  const wanted = wantedOn(clipping, flipPage);
  if (wanted.quote === '') return null;
  const exact = exactPlaces(page.text, wanted);
  const parts = ({ from, to }: Candidate): FoundPart[] =>
    partsOf(texts, page.starts[from] ?? 0, (page.starts[to - 1] ?? 0) + 1);
  const sure = certainPlace(exact, clipping, wanted, parts);
  if (sure !== null) return { parts: parts(sure), certain: true };
  const [best] = [...exact, ...changedPlaces(page.text, wanted)].sort(byFit);
  return best === undefined ? null : { parts: parts(best), certain: false };
}

/** What to look for on a page: of a passage over several pages the part that stands on this one. */
function wantedOn({ capture }: Clipping, flipPage: number | null): Wanted {
  const { anchor, flipPages, quote } = capture;
  const own = anchor.parts.filter((part) => part.flipPage === flipPage);
  const several = flipPages !== null && flipPages[0] !== flipPages[1];
  const [from, to] =
    several && own.length > 0
      ? [Math.min(...own.map((part) => part.from)), Math.max(...own.map((part) => part.to))]
      : [0, quote.length];
  return {
    quote: bareText(quote.slice(from, to)).text,
    prefix: from === 0 ? bareText(anchor.prefix).text : '',
    suffix: to === quote.length ? bareText(anchor.suffix).text : '',
  };
}

function exactPlaces(text: string, wanted: Wanted): Candidate[] {
  const places: Candidate[] = [];
  const { quote } = wanted;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    places.push(candidate(text, wanted, { from: at, to: at + quote.length, errors: 0 }));
    if (places.length === PLACES_MAX) break;
  }
  return places;
}

function changedPlaces(text: string, wanted: Wanted): Candidate[] {
  const { length } = wanted.quote;
  if (length < FUZZY_MIN || length * text.length > WORK_MAX) return [];
  const errorsMax = Math.max(1, Math.floor(length * CHANGED_MAX));
  return approximateMatches(text, wanted.quote, errorsMax)
    .slice(0, PLACES_MAX)
    .map((match) => candidate(text, wanted, match))
    .filter(({ context }) => length >= FUZZY_ALONE || context >= SAME_CONTEXT);
}

function candidate(
  text: string,
  { quote, prefix, suffix }: Wanted,
  { from, to, errors }: { readonly from: number; readonly to: number; readonly errors: number },
): Candidate {
  const before = sameContext(
    prefix,
    text.slice(Math.max(0, from - prefix.length), from),
    from === 0,
  );
  const after = sameContext(suffix, text.slice(to, to + suffix.length), to === text.length);
  return {
    from,
    to,
    sameness: 1 - errors / quote.length,
    context: Math.max(before, after),
    around: before + after,
  };
}

/** How much of one side's context is the same, a short one counting for less. */
function sameContext(kept: string, now: string, atEdge: boolean): number {
  if (kept === '') return atEdge ? SAME_CONTEXT / 2 : 0;
  const same = 1 - editDistance(kept, now) / kept.length;
  return Math.max(0, same) * Math.min(1, kept.length / CONTEXT_MIN);
}

const byFit = (a: Candidate, b: Candidate): number =>
  b.sameness + b.context - a.sameness - a.context || b.around - a.around || a.from - b.from;

/** The one place that holds the quote unchanged and that nothing speaks against; else null. */
function certainPlace(
  exact: readonly Candidate[],
  { capture: { anchor } }: Clipping,
  { quote }: Wanted,
  parts: (place: Candidate) => readonly FoundPart[],
): Candidate | null {
  const [best, next] = [...exact].sort(byFit);
  if (best === undefined) return null;
  if (next === undefined) {
    const alone = anchor.occurrences === 1 && quote.length >= TELLING_LENGTH;
    return alone || best.context >= SAME_CONTEXT ? best : null;
  }
  if (best.context >= SAME_CONTEXT && best.context - next.context >= CONTEXT_MARGIN) return best;
  const known = exact.length === anchor.occurrences ? exact[anchor.occurrence] : undefined;
  if (known === undefined) return null;
  const [first] = parts(known);
  const still = first?.block === anchor.block && first.from === anchor.offset;
  return still && known.context >= best.context ? known : null;
}

/** A range of the blocks' texts, joined by line breaks, as parts of each. */
function partsOf(texts: readonly string[], from: number, to: number): FoundPart[] {
  const parts: FoundPart[] = [];
  let start = 0;
  for (const [block, text] of texts.entries()) {
    const own = { from: Math.max(from - start, 0), to: Math.min(to - start, text.length) };
    if (own.from < own.to) parts.push({ block, ...own });
    start += text.length + 1;
  }
  return parts;
}
