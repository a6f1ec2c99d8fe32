/** The maker takes so many characters of the layer, or to the end of a word. */
const TEASER_LENGTH = 40;
const TEASER_MAX = 80;
/** With its last word left out it is hardly shorter than this, spaces and line breaks and all. */
const WHOLE_MIN = 36;
/** A single character that comes twice is not enough to go by. */
const TEASER_MIN = 2;
/** Line breaks are among the 40 characters. */
const TEASER_LINES = 45;
/** Far enough into the layer to hold a teaser with the spaces and line breaks between its words. */
const REACH = 20_000;

const BLANK = /[\s\u200b\ufeff]+/gu;

/**
 * The layer without its teaser: many pages begin with the first 40 or so characters of the layer, a
 * line break, and then the layer. Dropped only where the first lines are exactly, but for white
 * space, how the rest begins, and nothing else stands in the rest's first 40 characters. As the
 * layer is trimmed, it begins without a space: a heading that is drawn twice has some before it.
 */
export function withoutTeaser(layer: string): string {
  const start = layer.search(/\S/u);
  let end = start;
  for (let line = 0; line < TEASER_LINES && end >= 0; line++) {
    end = layer.indexOf('\n', end + 1);
    if (end < 0 || end - start > REACH) return layer;
    const teaser = layer.slice(start, end).replace(BLANK, '');
    if (teaser.length > TEASER_MAX) return layer;
    const rest = layer.slice(end + 1, end + 1 + REACH);
    if (teaser.length >= TEASER_MIN && isTeaser(teaser, rest)) return layer.slice(end + 1);
  }
  return layer;
}

function isTeaser(teaser: string, rest: string): boolean {
  if (rest.charAt(0).trim() === '') return false;
  let matched = 0;
  let at = 0;
  for (; at < rest.length && matched < teaser.length; at++) {
    const char = rest.charAt(at);
    if (char.trim() === '') continue;
    if (char !== teaser.charAt(matched)) return false;
    matched++;
  }
  if (matched < teaser.length) return false;
  return at >= WHOLE_MIN || rest.slice(at, TEASER_LENGTH).trim() === '';
}
