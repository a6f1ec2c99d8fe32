import { withoutSpace } from './anchors/bare-text.ts';

/** What a passage is known by. */
export interface Passage {
  /** By `bookKey`. */
  readonly book: string;
  readonly flipPage: number | null;
  readonly quote: string;
  /** Which of the same texts of the page it is, from 0. */
  readonly occurrence: number;
}

/**
 * The name of a passage: the same passage gets the same one on any machine and at any time, whatever
 * white space joining put between its lines. 106 bits, so that of a million passages no two share one
 * (1 in 10^20).
 */
export function passageId({ book, flipPage, quote, occurrence }: Passage): string {
  const key = [book, flipPage ?? '', occurrence, withoutSpace(quote)].join('\n');
  return hash53(key, 0).padStart(11, '0') + hash53(key, 1).padStart(11, '0');
}

/** Bryc's cyrb53: 53 bits of a text, in base 36. It mixes well and keeps no secrets. */
function hash53(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
