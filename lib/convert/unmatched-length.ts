/**
 * How many code units to go on where no phrase begins: a character, or a whole ideographic
 * description sequence (⿰亻尔 describes one character, and its parts are not converted; OpenCC
 * does the same). A line break is no part of one, so that blocks can be converted apart.
 *
 * @param limit where the text is taken to end
 */
export function unmatchedLength(text: string, at: number, limit: number): number {
  return sequenceLength(text, at, limit) || characterLength(text, at, limit);
}

/** In code units. Characters are described with some ten; what is longer describes none. */
const SEQUENCE_MAX = 64;

/** How many parts follow a description character: Unicode 16, Ideographic Description Characters. */
function partsOf(unit: number): number {
  if (unit < 0x2ff0 || unit > 0x2fff) return 0;
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
}

const characterLength = (text: string, at: number, limit: number): number =>
  at + 1 < limit && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

const isLineBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

/** Of the sequence that begins here; 0 where none does, or it breaks off. */
function sequenceLength(text: string, at: number, limit: number): number {
  let open = partsOf(text.charCodeAt(at));
  if (open === 0) return 0;
  const last = Math.min(limit, at + SEQUENCE_MAX);
  let end = at + 1;
  while (open > 0 && end < last) {
    const unit = text.charCodeAt(end);
    if (isLineBreak(unit)) return 0;
    open += partsOf(unit) - 1;
    end += characterLength(text, end, limit);
  }
  return open === 0 ? end - at : 0;
}
