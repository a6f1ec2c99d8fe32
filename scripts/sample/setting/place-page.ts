import { checkPage } from './check-page.ts';
import { type Furniture, placeFurniture } from './furniture.ts';
import { pageCss } from './page-css.ts';
import type { PageStyle } from './page-style.ts';
import type { Draft, FlowItem } from './pieces.ts';
import { printedLines } from './printed-lines.ts';
import { placeSection, type Section } from './section.ts';
import { type PlacedText, setBlocks } from './set-blocks.ts';
import type { PrintedLine, SetPage } from './set-page.ts';
import { clearSheet, measureBox, placeBox, type Rect, type Sheet } from './sheet.ts';

/** All that is on a page; sections are placed in order and read in order. */
export interface PagePlan {
  readonly flip: number;
  readonly printed: string | null;
  readonly style: PageStyle;
  readonly sections: readonly (Section | ((above: number) => Section | null))[];
  readonly furniture: readonly Furniture[];
  readonly rules: readonly Rect[];
  /** SVG pictures that no caption goes with, under the text. */
  readonly pictures?: readonly { readonly svg: string; readonly rect: Rect }[];
  /** Rules for what only this page has. */
  readonly css?: string;
}

export interface PlacedPage {
  readonly page: SetPage;
  /** What each section could not hold. */
  readonly rests: readonly (readonly FlowItem[])[];
}

/** Sets one page on the sheet, where it stays for a picture to be taken. */
export async function placePage(sheet: Sheet, plan: PagePlan, draft: Draft): Promise<PlacedPage> {
  const { style } = plan;
  await clearSheet(
    sheet,
    style.width,
    style.height,
    style.language,
    pageCss(style) + (plan.css ?? ''),
  );
  for (const { svg, rect } of plan.pictures ?? []) await placeBox(sheet, svg, rect, 'drawn');
  const placed: PlacedText[] = [];
  const boxes: number[] = [];
  const rests: (readonly FlowItem[])[] = [];
  let above = 0;
  for (const entry of plan.sections) {
    const section = typeof entry === 'function' ? entry(above) : entry;
    if (!section) continue;
    const done = await placeSection(sheet, section, style);
    above = done.bottom;
    boxes.push(...done.boxes);
    rests.push(done.rest);
    placed.push(...placedTexts(section, done.rest));
  }
  for (const rule of plan.rules) await placeBox(sheet, '', rule, 'rule');
  for (const furniture of plan.furniture) {
    const { box, piece } = await placeFurniture(sheet, furniture, style, draft);
    boxes.push(box);
    placed.push({ piece, from: 0, to: piece.text.length, atTop: furniture.y >= 0 });
  }
  const lines: PrintedLine[] = [];
  for (const box of boxes) lines.push(...printedLines((await measureBox(sheet, box)).glyphs, box));
  const { flip, printed } = plan;
  const { width, height } = style;
  const page = { flip, printed, width, height, blocks: setBlocks(placed, draft), lines };
  checkPage(page);
  return { page, rests };
}

/** Which text of a section's items is on the page: all but the rest, which may begin in one. */
function placedTexts(section: Section, rest: readonly FlowItem[]): PlacedText[] {
  const cut = rest[0];
  const fixed = [...(section.head?.items ?? []), ...section.obstacles.map(({ item }) => item)];
  const flowed = section.items.slice(0, section.items.length - rest.length);
  const texts = [...fixed, ...flowed].flatMap((item) =>
    item.pieces.map((piece) => ({ piece, from: item.from, to: piece.text.length })),
  );
  const begun = section.items[flowed.length];
  const piece = cut?.pieces[0];
  if (cut && piece && begun && cut.from > begun.from) {
    texts.push({ piece, from: begun.from, to: cut.from });
  }
  return texts;
}
