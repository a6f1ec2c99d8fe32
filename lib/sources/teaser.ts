/** The maker takes the first 40 characters, or to the end of a word. */
const TEASER_MAX = 80;
const TEASER_MIN = 8;
/** A line shorter than a teaser that comes twice is a heading drawn with its shadow. */
const WHOLE_LINE_MIN = 36;
/** A teaser of the first 40 characters runs over so many lines at most. */
const TEASER_LINES = 6;
/** Far enough into the layer to hold a teaser with the spaces and line breaks between its words. */
const REACH = 20_000;

const BLANK = /[\s\u200b\ufeff]+/gu;

/**
 * The layer without its teaser: many pages begin with the first 40 or so characters of the layer, a
 * line break, and then the layer. Dropped only where the first lines are exactly, but for white
 * space, how the rest begins, and the rest goes on beyond them.
 */
export function withoutTeaser(layer: string): string {
  let end = layer.search(/\S/u);
  if (end < 0) return layer;
  const start = end;
  for (let line = 0; line < TEASER_LINES; line++) {
    end = layer.indexOf('\n', end + 1);
    if (end < 0 || end - start > REACH) return layer;
    const teaser = layer.slice(start, end).replace(BLANK, '');
    if (teaser.length > TEASER_MAX) return layer;
    if (teaser.length >= TEASER_MIN && begins(layer.slice(end, end + REACH), teaser)) {
      return layer.slice(end + 1);
    }
  }
  return layer;
}

function begins(rest: string, teaser: string): boolean {
  let matched = 0;
  for (let at = 0; at < rest.length; at++) {
    const char = rest.charAt(at);
    if (matched === teaser.length) {
      return char !== '\n' || teaser.length >= WHOLE_LINE_MIN;
    }
    if (char.trim() === '') continue;
    if (char !== teaser.charAt(matched)) return false;
    matched++;
  }
  return matched === teaser.length && teaser.length >= WHOLE_LINE_MIN;
}
