import type { Clipping, PlacedPart } from './clipping.ts';
import { withTags } from './edit-clipping.ts';
import { NOTE_MAX } from './parse-clipping.ts';
import { passageId } from './passage-id.ts';

/**
 * Two clippings of one page as one, where they overlap or where what stands between them is known:
 * at most `CONTEXT_LENGTH` code points. Notes come one after the other, tags together, the colour is
 * that of the first in the text.
 *
 * @param now when they are joined, in milliseconds since 1970
 * @returns null where they are not neighbours on one page
 */
export function joinNeighbours(a: Clipping, b: Clipping, now: number): Clipping | null {
  if (a.id === b.id || !areOnOnePage(a, b)) return null;
  const forwards = joint(a, b);
  if (forwards !== null) return joined(a, b, forwards, now);
  const backwards = joint(b, a);
  return backwards === null ? null : joined(b, a, backwards, now);
}

function areOnOnePage({ capture: a }: Clipping, { capture: b }: Clipping): boolean {
  return a.book === b.book && String(a.flipPages) === String(b.flipPages);
}

/** How the second quote follows the first: `shift` is where it begins, from the first's beginning. */
interface Joint {
  readonly shift: number;
  readonly quote: string;
}

function joint({ capture: a }: Clipping, { capture: b }: Clipping): Joint | null {
  const known = a.quote + a.anchor.suffix;
  // The first of them may be a coincidence of a few characters; each is held against all context.
  for (let shift = 0; shift <= known.length; shift++) {
    const before = a.anchor.prefix + known.slice(0, shift);
    const after = known.slice(shift);
    if (!agreeAtEnd(before, b.anchor.prefix)) continue;
    if (!agreeAtStart(after, b.quote + b.anchor.suffix)) continue;
    const quote = known.slice(0, shift) + b.quote;
    return { shift, quote: quote.length >= a.quote.length ? quote : a.quote };
  }
  return null;
}

function agreeAtEnd(text: string, other: string): boolean {
  const length = Math.min(text.length, other.length);
  return text.slice(text.length - length) === other.slice(other.length - length);
}

function agreeAtStart(text: string, other: string): boolean {
  const length = Math.min(text.length, other.length);
  // Where neither knows what follows, nothing says that they touch.
  return length > 0 && text.slice(0, length) === other.slice(0, length);
}

function joined(a: Clipping, b: Clipping, { shift, quote }: Joint, now: number): Clipping {
  const endsWithB =
    quote.length > a.capture.quote.length || shift + b.capture.quote.length === quote.length;
  const anchor = {
    ...a.capture.anchor,
    suffix: endsWithB ? b.capture.anchor.suffix : a.capture.anchor.suffix,
    occurrences: 1,
    occurrence: 0,
    parts: [...a.capture.anchor.parts, ...shifted(b, a, shift)],
  };
  const capture = {
    ...a.capture,
    created: Math.min(a.capture.created, b.capture.created),
    quote,
    anchor,
  };
  const notes = [...new Set([a.edits.note, b.edits.note])].filter((note) => note !== '');
  return {
    version: a.version,
    id: passageId({
      book: capture.book,
      flipPage: capture.flipPages?.[0] ?? null,
      quote,
      occurrence: 0,
    }),
    capture,
    edits: {
      ...a.edits,
      note: notes.join('\n\n').slice(0, NOTE_MAX),
      tags: withTags(a.edits.tags, b.edits.tags),
      deleted: null,
    },
    edited: { note: now, tags: now, colour: now, deleted: now, corrected: now },
  };
}

/** The second's parts in the joined quote, without those that the first has already. */
function shifted(b: Clipping, a: Clipping, shift: number): PlacedPart[] {
  const covered = Math.max(0, ...a.capture.anchor.parts.map(({ to }) => to));
  return b.capture.anchor.parts
    .map((part) => ({ ...part, from: part.from + shift, to: part.to + shift }))
    .filter(({ from }) => from >= covered);
}
