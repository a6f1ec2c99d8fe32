/** A place where a text is held almost: `text[from..to)`, and by how many units it differs. */
export interface ApproximateMatch {
  readonly from: number;
  readonly to: number;
  readonly errors: number;
}

/**
 * The places where `text` holds `wanted` with the fewest units inserted, left out or replaced, at
 * most `errorsMax` (Sellers 1980). Of places that overlap the best counts. Takes time in proportion
 * to the product of the two lengths.
 */
export function approximateMatches(
  text: string,
  wanted: string,
  errorsMax: number,
): ApproximateMatch[] {
  const ends = matchEnds(text, wanted, errorsMax);
  ends.sort((a, b) => a.errors - b.errors || a.to - b.to);
  const apart: ApproximateMatch[] = [];
  for (const match of ends) {
    if (apart.every((other) => match.to <= other.from || match.from >= other.to)) apart.push(match);
  }
  return apart;
}

/** A column of the table: the errors of each beginning of `wanted`, and where its match began. */
interface Column {
  readonly errors: Int32Array;
  readonly starts: Int32Array;
}

/** For each end in the text with few enough errors, the match that ends there. */
function matchEnds(text: string, wanted: string, errorsMax: number): ApproximateMatch[] {
  const { length } = wanted;
  const found: ApproximateMatch[] = [];
  const column = (): Column => ({
    errors: Int32Array.from({ length: length + 1 }, (_, at) => at),
    starts: new Int32Array(length + 1),
  });
  let last = column();
  let next = column();
  for (let end = 1; end <= text.length; end++) {
    fillColumn(next, last, wanted, text.charCodeAt(end - 1), end);
    [last, next] = [next, last];
    const errors = last.errors[length] ?? 0;
    if (errors <= errorsMax) found.push({ from: last.starts[length] ?? 0, to: end, errors });
  }
  return found;
}

function fillColumn(next: Column, last: Column, wanted: string, unit: number, end: number): void {
  next.errors[0] = 0;
  next.starts[0] = end;
  for (let at = 1; at <= wanted.length; at++) {
    const replaced = (last.errors[at - 1] ?? 0) + (wanted.charCodeAt(at - 1) === unit ? 0 : 1);
    const inserted = (last.errors[at] ?? 0) + 1;
    const leftOut = (next.errors[at - 1] ?? 0) + 1;
    const least = Math.min(replaced, inserted, leftOut);
    next.errors[at] = least;
    if (least === replaced) next.starts[at] = last.starts[at - 1] ?? 0;
    else next.starts[at] = (least === inserted ? last.starts[at] : next.starts[at - 1]) ?? 0;
  }
}
