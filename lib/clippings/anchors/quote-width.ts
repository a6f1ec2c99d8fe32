/** What a byte holds; no list shows more of a quote. */
const WIDTH_MAX = 255;
/** Before it are the letters that are half as wide as a Chinese character. */
const LATIN_END = 0x2000;

/** How much room a quote takes in a list, in ems, at most 255. */
export function quoteWidth(quote: string): number {
  let width = 0;
  for (let at = 0; at < quote.length && width < WIDTH_MAX; at++) {
    width += quote.charCodeAt(at) < LATIN_END ? 0.5 : 1;
  }
  return Math.min(WIDTH_MAX, Math.ceil(width));
}
