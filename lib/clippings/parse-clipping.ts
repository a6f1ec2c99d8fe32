import { settle } from '../cite/source.ts';
import {
  eitherOf,
  type Guard,
  isFiniteNumber,
  isString,
  listOf,
  oneOf,
  recordOf,
} from '../messages/guard.ts';
import type { Box } from '../model/geometry.ts';
import { bookKey, isAcceptedAddress, isPublicAddress } from './accepted-address.ts';
import {
  type Anchor,
  type Capture,
  CLIPPING_VERSION,
  type Clipping,
  COLOURS,
  type Edits,
  type PlacedPart,
} from './clipping.ts';
import { cleanTag, TAG_MAX } from './edit-clipping.ts';
import { isOwnAddress } from './own-address.ts';
import { passageId } from './passage-id.ts';
import { isCorrections, isSourceFields, onlyFields } from './source-guard.ts';
import { upgraded } from './upgrade.ts';

/** In code units: more than the longest page's text; what is longer was not saved by a reader. */
export const QUOTE_MAX = 200_000;
export const NOTE_MAX = 100_000;
export const TAGS_MAX = 200;
/** In code units, of titles, headings and contexts. */
const LINE_MAX = 10_000;
/** A quote of the greatest length consists of no more runs. */
const PARTS_MAX = 20_000;

export type ParsedClipping =
  | { readonly ok: true; readonly clipping: Clipping }
  | { readonly ok: false; readonly reason: ClippingRefusal };

/** Why something is not taken for a clipping. */
export type ClippingRefusal = 'no-clipping' | 'newer' | 'address';

const textUpTo =
  (max: number): Guard<string> =>
  (value): value is string =>
    isString(value) && value.length <= max;

const isLine = textUpTo(LINE_MAX);
const isLineOrNull = eitherOf(isLine, oneOf(null));
const isQuote: Guard<string> = (value): value is string =>
  textUpTo(QUOTE_MAX)(value) && value.trim() !== '';

const isCount: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isTime = isCount;
const isFlipPage = eitherOf(isCount, oneOf(null));

const isFlipPages: Guard<readonly [number, number]> = (value): value is readonly [number, number] =>
  listOf(isCount)(value) && value.length === 2;

const isTags: Guard<readonly string[]> = (value): value is readonly string[] =>
  listOf(textUpTo(TAG_MAX))(value) &&
  value.length <= TAGS_MAX &&
  new Set(value).size === value.length &&
  value.every((tag) => tag !== '' && cleanTag(tag) === tag);

const isPart = recordOf<PlacedPart>({
  from: isCount,
  to: isCount,
  flipPage: isFlipPage,
  units: oneOf('grid', 'fraction', null),
  box: eitherOf(
    recordOf<Box>({
      left: isFiniteNumber,
      top: isFiniteNumber,
      right: isFiniteNumber,
      bottom: isFiniteNumber,
    }),
    oneOf(null),
  ),
});

const isParts: Guard<readonly PlacedPart[]> = (value): value is readonly PlacedPart[] =>
  listOf(isPart)(value) && value.length <= PARTS_MAX;

const isCapture = recordOf<Capture>({
  created: isTime,
  quote: isQuote,
  book: isLine,
  bookTitle: isLineOrNull,
  address: isLine,
  read: isSourceFields,
  flipPages: eitherOf(isFlipPages, oneOf(null)),
  heading: isLineOrNull,
  byline: isLineOrNull,
  anchor: recordOf<Anchor>({
    prefix: isLine,
    suffix: isLine,
    block: isCount,
    offset: isCount,
    occurrences: isCount,
    occurrence: isCount,
    parts: isParts,
  }),
});

const isClipping = recordOf<Clipping>({
  version: (value): value is Clipping['version'] => value === CLIPPING_VERSION,
  id: isString,
  capture: isCapture,
  edits: recordOf<Edits>({
    note: textUpTo(NOTE_MAX),
    tags: isTags,
    colour: oneOf(...COLOURS),
    deleted: eitherOf(isTime, oneOf(null)),
    corrected: isCorrections,
  }),
  edited: recordOf<Clipping['edited']>({
    note: isTime,
    tags: isTime,
    colour: isTime,
    deleted: isTime,
    corrected: isTime,
  }),
});

/**
 * A clipping out of anything: of a message, a file or the storage, of this version or an older one.
 * What is no part of a clipping is dropped.
 */
export function parseClipping(value: unknown): ParsedClipping {
  const current = upgraded(value);
  if (!current.ok) return current;
  const { from, record } = current;
  if (!isClipping(record)) return { ok: false, reason: 'no-clipping' };
  const { address, read } = record.capture;
  const name = idOf(record.capture);
  // The first version named what is of the extension's own pages by the installation too.
  const isNamed = record.id === name || (from === 1 && isOwnAddress(address));
  const isCitable = read.url === undefined || isPublicAddress(read.url);
  if (!isAcceptedAddress(address) || !isCitable) return { ok: false, reason: 'address' };
  if (!isNamed) return { ok: false, reason: 'no-clipping' };
  return { ok: true, clipping: onlyKnown({ ...record, id: name }) };
}

/** The name that a clipping of this passage has. */
export const idOf = ({ address, anchor, flipPages, quote }: Capture): string =>
  passageId({
    book: bookKey(address),
    flipPage: flipPages?.[0] ?? null,
    quote,
    occurrence: anchor.occurrence,
  });

function onlyKnown({ version, id, capture, edits, edited }: Clipping): Clipping {
  const { note, tags, colour, deleted, corrected } = edits;
  return {
    version,
    id,
    capture: knownCapture(capture),
    edits: { note, tags, colour, deleted, corrected: onlyFields(corrected) },
    edited: {
      note: edited.note,
      tags: edited.tags,
      colour: edited.colour,
      deleted: edited.deleted,
      corrected: edited.corrected,
    },
  };
}

const knownBox = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

function knownCapture(capture: Capture): Capture {
  const { created, quote, bookTitle, address, read, flipPages, heading, byline, anchor } = capture;
  const { prefix, suffix, block, offset, occurrences, occurrence, parts } = anchor;
  const knownParts = parts.map(({ from, to, flipPage, units, box }) => {
    return { from, to, flipPage, units, box: box && knownBox(box) };
  });
  return {
    created,
    quote,
    book: bookKey(address),
    bookTitle,
    address,
    read: settle({}, onlyFields(read)),
    flipPages,
    heading,
    byline,
    anchor: { prefix, suffix, block, offset, occurrences, occurrence, parts: knownParts },
  };
}
