import { cutFrame, type FrameCut } from './cut-frame.ts';
import type { Frame, Intrusion } from './frames.ts';
import type { PageStyle } from './page-style.ts';
import { pieceHtml } from './piece-html.ts';
import type { FlowItem } from './pieces.ts';
import { measureBox, placeBox, refillBox, type Sheet } from './sheet.ts';

/** What is poured into a frame at once, as a multiple of what it should hold. */
const LOOK_AHEAD = 1.6;

/** Pours items into the frames one after the other; returns what did not fit. */
export async function flowInto(
  sheet: Sheet,
  frames: readonly Frame[],
  items: readonly FlowItem[],
  style: PageStyle,
): Promise<{ rest: readonly FlowItem[]; boxes: number[] }> {
  let rest = items;
  const boxes: number[] = [];
  for (const frame of frames) {
    if (rest.length === 0) break;
    const tried = itemsFor(frame, rest, style);
    const floats = frame.intrusions.map(intrusionHtml).join('');
    const html = floats + tried.map((item, index) => itemHtml(item, style, index === 0)).join('');
    const box = await placeBox(sheet, html, frame);
    boxes.push(box);
    const measure = await measureBox(sheet, box);
    const bottom = frame.top + frame.height;
    const cut = cutFrame(tried, measure, frame.intrusions.length * 2, bottom);
    await refillBox(sheet, box, floats + cutHtml(tried, cut, style));
    rest = afterCut(rest, cut);
  }
  return { rest, boxes };
}

function itemsFor(frame: Frame, items: readonly FlowItem[], style: PageStyle): FlowItem[] {
  const letters =
    ((frame.width * frame.height) / (style.leading * style.size)) *
    (style.language === 'en' ? 2.4 : 1) *
    LOOK_AHEAD;
  const taken: FlowItem[] = [];
  let sum = 0;
  for (const item of items) {
    taken.push(item);
    for (const piece of item.pieces) sum += piece.text.length - item.from;
    if (sum > letters) break;
  }
  return taken;
}

const intrusionHtml = ({ side, top, width, height }: Intrusion): string =>
  `<div style="float:${side};width:0;height:${top}px"></div>` +
  `<div style="float:${side};clear:${side};width:${width}px;height:${height}px"></div>`;

function cutHtml(items: readonly FlowItem[], { whole, cut }: FrameCut, style: PageStyle): string {
  let html = '';
  for (const [index, item] of items.slice(0, whole).entries()) {
    html += itemHtml(item, style, index === 0);
  }
  const last = items[whole];
  if (cut !== null && last) html += itemHtml(last, style, whole === 0, cut);
  return html;
}

function itemHtml(item: FlowItem, style: PageStyle, isFirst: boolean, to?: number): string {
  const names = [
    item.className,
    item.from > 0 ? 'resumed' : '',
    to === undefined ? '' : 'cut',
    isFirst ? 'first' : '',
  ];
  const className = names.filter(Boolean).join(' ');
  const options = { hyphens: style.hyphens, dropCap: item.className.includes('dropping') };
  const inner = item.pieces.map((piece) =>
    pieceHtml(piece, item.from, to ?? piece.text.length, options),
  );
  if (item.wrap) return `<div class="${className}">${item.wrap(inner)}</div>`;
  return `<div class="${className}" data-piece="${item.pieces[0]?.id}">${inner.join('')}</div>`;
}

function afterCut(items: readonly FlowItem[], { whole, cut }: FrameCut): readonly FlowItem[] {
  const next = items[whole];
  if (cut === null || !next) return items.slice(whole);
  const text = next.pieces[0]?.text ?? '';
  const from = cut + (/^\s*/.exec(text.slice(cut))?.[0].length ?? 0);
  return [{ ...next, from }, ...items.slice(whole + 1)];
}
