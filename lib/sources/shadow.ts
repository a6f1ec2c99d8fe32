import { type Box, height, width } from '../model/geometry.ts';

/** A shadow lies this close to what it is the shadow of, in heights of the text. */
const OFFSET = 0.5;
/** So many texts alike are compared; a page that repeats a word oftener has no shadow there. */
const COMPARED_MAX = 16;

/** The texts without those that draw again, at most half a line away, what is drawn already. */
export function withoutShadows<T extends { readonly text: string; readonly box: Box | null }>(
  texts: readonly T[],
): T[] {
  const drawn = new Map<string, Box[]>();
  return texts.filter(({ text, box }) => {
    if (box === null) return true;
    const boxes = drawn.get(text);
    if (boxes?.slice(-COMPARED_MAX).some((other) => isShadow(box, other))) return false;
    if (boxes) boxes.push(box);
    else drawn.set(text, [box]);
    return true;
  });
}

function isShadow(a: Box, b: Box): boolean {
  const [reachX, reachY] = [OFFSET * Math.min(height(a), width(a)), OFFSET * height(a)];
  return Math.abs(a.left - b.left) <= reachX && Math.abs(a.top - b.top) <= reachY;
}
