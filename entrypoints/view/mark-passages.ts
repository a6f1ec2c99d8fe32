import { COLOURS } from '../../lib/clippings/clipping.ts';
import type { ClippingMark } from '../../lib/clippings/page-marks.ts';
import { rangesOfPassage } from './passage-of-range.ts';

/** The names of the highlights, as `components/clippings/clippings.css` has them. */
const PREFIX = 'zhanjuan-';
const UNCERTAIN = `${PREFIX}uncertain`;
const SHOWN = `${PREFIX}shown`;

/** In milliseconds: the passage that the reader was led to stands out so long. */
const SHOWN_TIME = 4_000;

/** Marks clippings in the prose, in the place of all marks before; nothing is put into the text. */
export function markPassages(root: ParentNode, marks: readonly ClippingMark[]): void {
  for (const colour of COLOURS) {
    const own = marks.filter(({ clipping }) => clipping.edits.colour === colour);
    highlight(`${PREFIX}${colour}`, rangesOf(root, own));
  }
  highlight(
    UNCERTAIN,
    rangesOf(
      root,
      marks.filter(({ certain }) => !certain),
    ),
  );
}

/** Brings a passage into sight and marks it for a while; false where the prose does not show it. */
export function showPassage(root: ParentNode, mark: ClippingMark): boolean {
  const ranges = rangesOf(root, [mark]);
  const element = ranges[0]?.startContainer.parentElement;
  if (!element) return false;
  element.scrollIntoView({ block: 'center', inline: 'center' });
  highlight(SHOWN, ranges);
  setTimeout(() => highlight(SHOWN, []), SHOWN_TIME);
  return true;
}

/** Takes all marks away. */
export function clearMarks(): void {
  for (const name of [...COLOURS.map((colour) => `${PREFIX}${colour}`), UNCERTAIN, SHOWN]) {
    CSS.highlights.delete(name);
  }
}

const rangesOf = (root: ParentNode, marks: readonly ClippingMark[]): Range[] =>
  marks.flatMap(({ passage }) => rangesOfPassage(root, passage));

function highlight(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
