import { type Box, byPlace } from '../../model/geometry.ts';
import type { ApartReason, PageOfRuns, Run } from '../../model/run.ts';
import { type Turn, turnedBack, turnedBy } from '../../model/turn.ts';
import { compareText } from '../../prose/compare-text.ts';
import { partsBetweenJumps } from '../placed/text-jumps.ts';
import { withoutShadows } from '../shadow.ts';
import type { SourceNote } from '../source-note.ts';
import { itemText } from './item-text.ts';
import { type JoinedText, joinItems, type LevelText } from './join-items.ts';
import type { PdfPage } from './pdf-page.ts';
import { type PlacedItem, placedItems } from './placed-item.ts';
import { rubyOf } from './ruby.ts';
import { stackedItems } from './stacked.ts';
import { unmappedFonts } from './unmapped-fonts.ts';

export type PdfRead =
  | { readonly ok: true; readonly page: PageOfRuns; readonly notes: readonly SourceNote[] }
  | {
      readonly ok: false;
      /** No text at all; or text in fonts that do not tell which characters their glyphs are. */
      readonly reason: 'no-text-layer' | 'no-unicode';
      readonly notes: readonly SourceNote[];
    };

/**
 * A PDF's page as runs, whatever order its items were painted in and wherever they were split: the
 * same items in another order give the same page. Its lines run from left to right, the page is
 * turned where they do not. Text in fonts without Unicode is left out, with a note; nothing throws.
 */
export function readPdfPage(pdf: PdfPage): PdfRead {
  const all = placedItems(pdf);
  const unmapped = unmappedFonts(all);
  const mapped = all.filter(({ font }) => !unmapped.has(font));
  const items = withMainlandForms(mapped).flatMap(legible);
  const notes = unmapped.size === 0 ? [] : [unmappedNote(all.length - items.length, unmapped.size)];
  if (items.length === 0) {
    return { ok: false, reason: unmapped.size > 0 ? 'no-unicode' : 'no-text-layer', notes };
  }
  return { ok: true, page: pageOfItems(items, pdf), notes };
}

/** The radical of doors, which stands for 戶 and in the simplified script for 户. */
const DOOR = '\u2f3e';
/** Some of the commonest characters that only the simplified script has. */
const SIMPLIFIED = /[们这说为国时来对开关门车长东话还过]/u;

/** The items with the one radical whose character depends on the script as that character. */
function withMainlandForms(items: readonly PlacedItem[]): readonly PlacedItem[] {
  if (!items.some(({ text }) => text.includes(DOOR))) return items;
  if (!items.some(({ text }) => SIMPLIFIED.test(text))) return items;
  return items.map((item) => ({ ...item, text: item.text.replaceAll(DOOR, '户') }));
}

/** The item with its text as a reader would write it. */
function legible(item: PlacedItem): PlacedItem[] {
  const text = itemText(item.text);
  if (text === item.text) return [item];
  return text.trim() === '' ? [] : [{ ...item, text }];
}

const unmappedNote = (items: number, fonts: number): SourceNote => ({
  file: 'pdf',
  reason: 'no-unicode',
  detail: `${items} texts in ${fonts} fonts that do not tell their characters`,
});

/** Of an item that is printed over itself the upper left one is taken, in whatever order they came. */
function pageOfItems(items: readonly PlacedItem[], pdf: PdfPage): PageOfRuns {
  const shown = withoutShadows([...items].sort(itemsByPlace));
  const stacked = stackedItems(shown);
  const turns = new Map(shown.map((item) => [item, stacked.has(item) ? 1 : item.turn]));
  const turn = mainTurn(turns);
  const { width, height } = pdf.viewport;
  const linesIn = (way: Turn | null): JoinedText[] => {
    const items = shown.filter((item) => turns.get(item) === way);
    if (items.length === 0) return [];
    return joinItems(items.map((item) => levelled(item, way ?? 0, { width, height })));
  };
  const size = turnedSize(turn, { width, height });
  const lines = linesIn(turn);
  const ruby = rubyOf(lines);
  const others = ([...TURNS, null] as const).filter((way) => way !== turn);
  const runs = [
    ...lines.flatMap((text) => runsOf(text, size, ruby.has(text) ? 'ruby' : null)),
    ...others.flatMap((way) =>
      linesIn(way).map(({ text, box }) => {
        const seen = turnedBack(box, way ?? 0, { width, height });
        return turnedRun(text, turnedBy(seen, turn, { width, height }), size);
      }),
    ),
  ];
  return {
    flipPage: pdf.number,
    title: pdf.title,
    source: 'pdf',
    units: 'fraction',
    runs,
    ...(turn === 0 ? {} : { turn }),
    ...(pdf.label === null ? {} : { label: pdf.label }),
    ...(pdf.tags === undefined ? {} : { tags: pdf.tags }),
    ...(pdf.titles === undefined || pdf.titles.length === 0 ? {} : { titles: pdf.titles }),
  };
}

const itemsByPlace = (a: PlacedItem, b: PlacedItem): number =>
  byPlace(a.box, b.box) || a.em - b.em || compareText(a.text, b.text);

/** The turn that most of the page's text has; level where none has more. */
function mainTurn(turns: ReadonlyMap<PlacedItem, Turn | null>): Turn {
  const lengths = [0, 0, 0, 0];
  for (const [{ text }, turn] of turns) {
    if (turn !== null) lengths[turn] = (lengths[turn] ?? 0) + text.length;
  }
  const most = Math.max(...lengths);
  return TURNS.find((turn) => lengths[turn] === most) ?? 0;
}

const TURNS: readonly Turn[] = [0, 1, 3, 2];

interface Size {
  readonly width: number;
  readonly height: number;
}

const turnedSize = (turn: Turn, { width, height }: Size): Size =>
  turn % 2 === 0 ? { width, height } : { width: height, height: width };

/** The item as it is on the page turned so that it runs from left to right. */
const levelled = ({ text, em, box, tag }: PlacedItem, turn: Turn, size: Size): LevelText => ({
  text,
  em,
  tag,
  box: turnedBy(box, turn, size),
});

function runsOf(
  { text, edges, box, tag }: JoinedText,
  { width, height }: Size,
  apart: ApartReason | null,
): Run[] {
  const [top, bottom] = [box.top / height, box.bottom / height];
  return partsBetweenJumps(text, edges).map(({ from, to }) => {
    const ends: number[] = [];
    let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = from; at <= to; at++) {
      const edge = (edges[at] ?? 0) / width;
      ends.push(edge);
      left = Math.min(left, edge);
      right = Math.max(right, edge);
    }
    const run = { text: text.slice(from, to), box: { left, top, right, bottom }, edges: ends };
    const told = tag === undefined ? run : { ...run, tag };
    return apart === null ? told : { ...told, apart };
  });
}

/** Text that does not run as the page's: its characters' own places are not told. */
const turnedRun = (text: string, box: Box, { width, height }: Size): Run => ({
  text: text.trim(),
  box: {
    left: box.left / width,
    top: box.top / height,
    right: box.right / width,
    bottom: box.bottom / height,
  },
  apart: 'turned',
});
