import { flowInto } from './flow.ts';
import { type Column, framesOf } from './frames.ts';
import type { PageStyle } from './page-style.ts';
import { pieceHtml } from './piece-html.ts';
import type { FlowItem } from './pieces.ts';
import { boxSize, moveBox, placeBox, type Rect, removeBox, type Sheet } from './sheet.ts';

/** A picture, quote or box that stands across the columns, or intrudes on them. */
export interface Obstacle {
  readonly item: FlowItem;
  readonly left: number;
  readonly width: number;
  /** Where it stands on y; a number is a fraction of the section's height. */
  readonly place: 'top' | 'bottom' | number;
}

/** A part of a page that one article fills. */
export interface Section {
  readonly rect: Rect;
  readonly columns: readonly Column[];
  /** Title, byline and the like, over the first columns. */
  readonly head: { readonly items: readonly FlowItem[]; readonly width: number } | null;
  readonly obstacles: readonly Obstacle[];
  readonly items: readonly FlowItem[];
  /** The columns end at the same height where the text does not fill them. */
  readonly balanced: boolean;
}

/** A section as set: what did not fit, its boxes in the order they were placed, its end. */
export interface PlacedSection {
  readonly rest: readonly FlowItem[];
  readonly boxes: readonly number[];
  readonly bottom: number;
}

interface PlacedObstacle extends Obstacle {
  readonly box: number;
  readonly height: number;
}

/** Text that runs round a picture keeps this far off, in points; less than any gutter. */
const SIDE_GAP = 6;

/** How often the height of a balanced section is halved in the search for the least. */
const BALANCING_STEPS = 5;

export async function placeSection(
  sheet: Sheet,
  section: Section,
  style: PageStyle,
): Promise<PlacedSection> {
  const head = await placeHead(sheet, section, style);
  const obstacles = await placeObstacles(sheet, section, style);
  const fixed = [...(head ? [head.box] : []), ...obstacles.map(({ box }) => box)];
  const full = section.rect.top + section.rect.height;
  const pour = async (bottom: number) => {
    const rects = await moveObstacles(sheet, section, obstacles, head, bottom, style);
    const frames = framesOf(section.columns, section.rect.top, bottom, rects, style.leading * 1.5);
    return flowInto(sheet, frames, section.items, style);
  };
  let best = await pour(full);
  let bottom = full;
  if (section.balanced && best.rest.length === 0) {
    let low = section.rect.top + Math.max(head?.rect.height ?? 0, style.leading * 4);
    for (let step = 0; step < BALANCING_STEPS; step++) {
      const middle = (low + bottom) / 2;
      for (const box of best.boxes) await removeBox(sheet, box);
      best = await pour(middle);
      if (best.rest.length === 0) bottom = middle;
      else low = middle;
    }
    for (const box of best.boxes) await removeBox(sheet, box);
    best = await pour(bottom);
  }
  return { rest: best.rest, boxes: [...fixed, ...best.boxes], bottom };
}

async function placeHead(sheet: Sheet, { head, rect }: Section, style: PageStyle) {
  if (!head) return null;
  const html = head.items.map((item) => fixedHtml(item, style)).join('');
  const box = await placeBox(sheet, html, { left: rect.left, top: rect.top, width: head.width });
  const { height } = await boxSize(sheet, box);
  const covered = { left: rect.left, top: rect.top, width: head.width };
  return { box, rect: { ...covered, height: height + style.leading * 0.8 } };
}

async function placeObstacles(sheet: Sheet, section: Section, style: PageStyle) {
  const placed: PlacedObstacle[] = [];
  for (const obstacle of section.obstacles) {
    const { left, width, item } = obstacle;
    const html = fixedHtml(item, style);
    const box = await placeBox(sheet, html, { left, top: 0, width });
    placed.push({ ...obstacle, box, height: (await boxSize(sheet, box)).height });
  }
  return placed;
}

function fixedHtml(item: FlowItem, style: PageStyle): string {
  const options = { hyphens: false, dropCap: false };
  const inner = item.pieces.map((piece) => pieceHtml(piece, 0, piece.text.length, options));
  const className = item.className.replace('flowing', '');
  if (item.wrap) return `<div class="${className}">${item.wrap(inner)}</div>`;
  const deck = className === 'paragraph' ? 'deck' : className;
  const gap = className === 'heading1' ? `margin-bottom:${style.leading * 0.3}px` : '';
  return `<div class="${deck}" style="${gap}" data-piece="${item.pieces[0]?.id}">${inner.join('')}</div>`;
}

/** Moves the obstacles to where they stand in a section that ends at `bottom`. */
async function moveObstacles(
  sheet: Sheet,
  { rect }: Section,
  obstacles: readonly PlacedObstacle[],
  head: { rect: Rect } | null,
  bottom: number,
  style: PageStyle,
): Promise<Rect[]> {
  const rects: Rect[] = head ? [head.rect] : [];
  const gap = style.leading * 0.6;
  for (const obstacle of obstacles) {
    const isUnderHead = head !== null && obstacle.left < head.rect.left + head.rect.width;
    const first = rect.top + (isUnderHead ? head.rect.height : 0);
    const top = topOf(obstacle, first, bottom);
    await moveBox(sheet, obstacle.box, obstacle.left, top);
    const before = obstacle.place === 'top' ? 0 : gap;
    rects.push({
      left: obstacle.left - SIDE_GAP,
      top: top - before,
      width: obstacle.width + 2 * SIDE_GAP,
      height: obstacle.height + before + (obstacle.place === 'bottom' ? 0 : gap),
    });
  }
  return rects;
}

function topOf({ place, height }: PlacedObstacle, first: number, bottom: number): number {
  if (place === 'top') return first;
  if (place === 'bottom') return bottom - height;
  return first + Math.max(0, bottom - first - height) * place;
}
