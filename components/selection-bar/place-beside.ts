import type { PlacedBox } from './selected.ts';

/** In CSS pixels: between the text and the bar, and between the bar and the window's edge. */
const GAP = 8;

/**
 * Where a bar stands at a passage: below it, or above where the window ends, and never beyond the
 * window's sides. Where the passage fills the window it stands at the window's end. Null where the
 * passage is beside the window: in vertical writing the text moves sideways.
 *
 * @param box where the passage is drawn in the document
 * @param shown what the window shows of the document
 */
export function placeBeside(
  box: PlacedBox,
  bar: { readonly width: number; readonly height: number },
  shown: PlacedBox,
): { readonly top: number; readonly left: number } | null {
  if (box.right <= shown.left || box.left >= shown.right) return null;
  const least = shown.left + GAP;
  const most = shown.right - bar.width - GAP;
  const middle = (box.left + box.right - bar.width) / 2;
  const left = Math.max(least, Math.min(middle, most));
  const below = box.bottom + GAP;
  const above = box.top - GAP - bar.height;
  if (below + bar.height + GAP <= shown.bottom) return { top: below, left };
  if (above >= shown.top + GAP) return { top: above, left };
  return { top: shown.bottom - GAP - bar.height, left };
}
