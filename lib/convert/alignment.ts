/**
 * A part that was replaced as a whole: `converted[from..to)` came from `original[start..end)`.
 * Neither is empty. Between two such parts the texts go unit for unit.
 */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** How a text became another: in the order of the text, without overlaps. */
export type Alignment = readonly Replacement[];

/** How far the converted text runs before the original, after this part. */
const lead = ({ to, end }: Replacement): number => to - end;

/** The part that a place of the converted text lies in, or the last one before it. */
function lastUpTo(alignment: Alignment, place: number): Replacement | undefined {
  let low = 0;
  let high = alignment.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((alignment[middle]?.from ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return alignment[low - 1];
}

/**
 * The least part of the original that `converted[from..to)` came from; a part replaced as a whole
 * counts as a whole. An empty passage comes from an empty one.
 */
export function originalRange(alignment: Alignment, from: number, to: number): [number, number] {
  const before = lastUpTo(alignment, from);
  const start = before === undefined ? from : from < before.to ? before.start : from - lead(before);
  if (to <= from) return [start, start];
  const last = lastUpTo(alignment, to - 1);
  const end = last === undefined ? to : to <= last.to ? last.end : to - lead(last);
  return [start, end];
}

/** The same alignment seen from the original: what `originalRange` then finds is converted text. */
export const reversed = (alignment: Alignment): Alignment =>
  alignment.map(({ from, to, start, end }) => ({ from: start, to: end, start: from, end: to }));

/** The alignment of two conversions one after the other. */
export function compose(first: Alignment, second: Alignment): Alignment {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const composed: Replacement[] = [];
  let a = 0;
  let b = 0;
  // How far the text between runs before the original, and how far the result before it.
  let leadFirst = 0;
  let leadSecond = 0;
  while (a < first.length || b < second.length) {
    const low = Math.min(first[a]?.from ?? Infinity, second[b]?.start ?? Infinity);
    const start = low - leadFirst;
    const from = low + leadSecond;
    let high = low;
    // Parts that share a unit of the text between grow together.
    for (let grew = true; grew; ) {
      grew = false;
      const one = first[a];
      if (one !== undefined && (one.from < high || one.from === low)) {
        [high, leadFirst, grew] = [Math.max(high, one.to), lead(one), true];
        a++;
      }
      const other = second[b];
      if (other !== undefined && (other.start < high || other.start === low)) {
        [high, leadSecond, grew] = [Math.max(high, other.end), lead(other), true];
        b++;
      }
    }
    composed.push({ from, to: high + leadSecond, start, end: high - leadFirst });
  }
  return composed;
}

/** A stretch of converted text and where it came from. */
export interface ConvertedSpan extends Replacement {
  /** Whether the stretch was replaced as a whole; else it goes unit for unit, and may be cut. */
  readonly isWhole: boolean;
}

/**
 * The spans of a conversion: they tile both texts, without gaps, so that the original is what its
 * spans hold, put together.
 *
 * @param length of the original, in code units
 */
export function spansOf(alignment: Alignment, length: number): ConvertedSpan[] {
  const spans: ConvertedSpan[] = [];
  let start = 0;
  let from = 0;
  const unitForUnit = (end: number): void => {
    if (end === start) return;
    spans.push({ from, to: from + end - start, start, end, isWhole: false });
  };
  for (const part of alignment) {
    unitForUnit(part.start);
    spans.push({ ...part, isWhole: true });
    start = part.end;
    from = part.to;
  }
  unitForUnit(length);
  return spans;
}

/** An alignment as numbers: small in a message or an attribute. */
export const packAlignment = (alignment: Alignment): number[] =>
  alignment.flatMap(({ from, to, start, end }) => [from, to, start, end]);

/** What `packAlignment` has packed; null where the numbers are no alignment. */
export function unpackAlignment(numbers: readonly number[]): Alignment | null {
  if (numbers.length % 4 !== 0) return null;
  const alignment: Replacement[] = [];
  let last = { to: 0, end: 0 };
  for (let at = 0; at < numbers.length; at += 4) {
    const [from = -1, to = -1, start = -1, end = -1] = numbers.slice(at, at + 4);
    const isNext = Number.isSafeInteger(from) && from - last.to === start - last.end;
    if (!isNext || from < last.to || to <= from || end <= start) return null;
    if (!Number.isSafeInteger(to) || !Number.isSafeInteger(end)) return null;
    last = { to, end };
    alignment.push({ from, to, start, end });
  }
  return alignment;
}
