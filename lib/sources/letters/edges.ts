import { isAllWide } from '../../prose/script.ts';
import { unitWidth } from './character-width.ts';

/**
 * Where each code unit of a text from `left` to `right` begins, and last where it ends, by its
 * advances; where those do not say, by the usual widths of its characters.
 */
export function edgesOf(
  text: string,
  left: number,
  right: number,
  advances: readonly number[],
): number[] {
  const units = perUnit(text, advances);
  if (units === null || !leadsOn(units)) return sharedOut(text, left, right);
  const edges = [left];
  let at = left;
  for (const advance of units) {
    at += advance;
    edges.push(at);
  }
  return edges;
}

/** Advances that come to nothing are no widths: a file has been seen to step back over all. */
function leadsOn(advances: readonly number[]): boolean {
  let sum = 0;
  for (const advance of advances) sum += advance;
  return sum > 0;
}

/** Advances may be given per code unit or per character. */
function perUnit(text: string, advances: readonly number[]): readonly number[] | null {
  if (advances.length === text.length) return advances;
  if (advances.length === 0) return null;
  const chars = [...text];
  if (advances.length !== chars.length) return null;
  return chars.flatMap((char, index) => {
    const advance = advances[index] ?? 0;
    return char.length === 2 ? [advance, 0] : [advance];
  });
}

/** The edges of a text of which only the ends are known. */
export function sharedOut(text: string, left: number, right: number): number[] {
  const edges: number[] = [];
  shareOut(text, left, right, edges);
  edges.push(right);
  return edges;
}

/** Adds to `edges` where each code unit begins of a text that leads from `left` to `right`. */
export function shareOut(text: string, left: number, right: number, edges: number[]): void {
  const widths = isAllWide(text) ? null : unitWidths(text);
  const total = widths === null ? text.length : widths.reduce((sum, ems) => sum + ems, 0);
  const scale = (right - left) / (total || 1);
  let at = left;
  for (let unit = 0; unit < text.length; unit++) {
    edges.push(at);
    at += (widths?.[unit] ?? 1) * scale;
  }
}

function unitWidths(text: string): number[] {
  const widths: number[] = [];
  for (let unit = 0; unit < text.length; unit++) {
    widths.push(unitWidth(text.charCodeAt(unit), true));
  }
  return widths;
}
