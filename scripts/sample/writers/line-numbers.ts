import { leftOf, type PrintedLine, rightOf } from '../setting/set-page.ts';

/** Books write fractions of the page with six decimals. */
const fraction = (points: number, whole: number): string => (points / whole).toFixed(6);

/** Four corners from the lower left round to the upper left, then an advance for each character. */
export function cornersAndAdvances(line: PrintedLine, width: number, height: number): string[] {
  const left = fraction(leftOf(line), width);
  const right = fraction(rightOf(line), width);
  const top = fraction(line.top, height);
  const bottom = fraction(line.bottom, height);
  const advances = line.edges
    .slice(1)
    .map((edge, index) => fraction(edge - (line.edges[index] ?? edge), width));
  return [left, bottom, right, bottom, right, top, left, top, ...advances];
}

export function leftTopWidthHeight(
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
  width: number,
  height: number,
): { left: string; top: string; width: string; height: string } {
  return {
    left: fraction(left, width),
    top: fraction(top, height),
    width: fraction(right - left, width),
    height: fraction(bottom - top, height),
  };
}
