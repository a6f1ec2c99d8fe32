import type { Span } from '../../model/block.ts';
import type { Box } from '../../model/geometry.ts';
import type { PageOfRuns } from '../../model/run.ts';
import { spanBox } from '../../sources/letters/span-box.ts';
import { type Anchor, CONTEXT_LENGTH, type PlacedPart } from '../clipping.ts';
import type { ReadPage } from '../make-clipping.ts';
import { withoutSpace } from './bare-text.ts';
import { type QuotedBlock, textBlocks } from './quoted-blocks.ts';

/** Of a page's size, in `fraction` units: a tenth of a millimetre on A4. Finer is noise. */
const BOX_DECIMALS = 4;

/** What finds the quote again, which consists of these parts of the pages' blocks. */
export function anchorOf(
  pages: readonly ReadPage[],
  quoted: readonly QuotedBlock[],
  quote: string,
): Anchor {
  const [first] = quoted;
  const last = quoted.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('An anchor of no blocks');
  const before = textAround(pages, first.page, { to: first });
  const after = textAround(pages, last.page, { from: last });
  const whole = pages.slice(first.page, last.page + 1).map((page) => pageText(page));
  const wanted = withoutSpace(quote);
  const earlier = withoutSpace(before);
  return {
    prefix: [...before].slice(-CONTEXT_LENGTH).join(''),
    suffix: [...after].slice(0, CONTEXT_LENGTH).join(''),
    block: first.block,
    offset: first.from,
    occurrences: countOf(withoutSpace(whole.join('\n')), wanted),
    occurrence: countOf(earlier + wanted.slice(0, -1), wanted),
    parts: placedParts(pages, quoted),
  };
}

/** A page's text without its furniture, a line break between two blocks. */
const pageText = ({ prose }: ReadPage): string =>
  textBlocks(prose)
    .map(({ text }) => text)
    .join('\n');

/** The text of a page up to the beginning of a quoted part, or from its end. */
function textAround(
  pages: readonly ReadPage[],
  page: number,
  { from, to }: { readonly from?: QuotedBlock; readonly to?: QuotedBlock },
): string {
  const prose = pages[page]?.prose;
  if (prose === undefined) return '';
  const texts = textBlocks(prose).map(({ text }) => text);
  if (to !== undefined) {
    return [...texts.slice(0, to.block), texts[to.block]?.slice(0, to.from) ?? ''].join('\n');
  }
  const block = from?.block ?? 0;
  return [texts[block]?.slice(from?.to ?? 0) ?? '', ...texts.slice(block + 1)].join('\n');
}

/** How often a text holds another, overlapping ones too. */
export function countOf(text: string, wanted: string): number {
  let count = 0;
  if (wanted === '') return 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count++;
  return count;
}

/** Where each part of the quote stood that came from one run; of each block where none is known. */
function placedParts(pages: readonly ReadPage[], quoted: readonly QuotedBlock[]): PlacedPart[] {
  const parts: PlacedPart[] = [];
  let start = 0;
  for (const { page, block, from, glue, to } of quoted) {
    start += glue.length;
    const { runs, prose } = pages[page] ?? {};
    const flipPage = prose?.flipPage ?? null;
    const spans = prose === undefined ? [] : (textBlocks(prose)[block]?.spans ?? []);
    const own = (runs ? cutSpans(spans, from, to) : []).flatMap((span) => {
      const part = runs ? placed(runs, span) : null;
      const begins = start + span.from - from;
      return part === null
        ? []
        : [{ from: begins, to: begins + span.to - span.from, flipPage, ...part }];
    });
    // Which page it stands on is known at least: of a quote over several each finds its own part.
    const whole = { from: start, to: start + to - from, flipPage, units: null, box: null };
    parts.push(...(own.length === 0 ? [whole] : own));
    start += to - from;
  }
  return parts;
}

/** The spans of a part of a block's text, cut to it. */
const cutSpans = (spans: readonly Span[], from: number, to: number): Span[] =>
  spans
    .filter((span) => span.from < to && span.to > from)
    .map((span) => {
      const begins = Math.max(span.from, from);
      return {
        ...span,
        from: begins,
        to: Math.min(span.to, to),
        start: span.start + begins - span.from,
      };
    });

function placed({ runs, units }: PageOfRuns, span: Span): Pick<PlacedPart, 'units' | 'box'> | null {
  const run = runs[span.run];
  return run === undefined ? null : { units, box: rounded(spanBox(run, span)) };
}

const round = (value: number): number => Number(value.toFixed(BOX_DECIMALS)) || 0;

const rounded = ({ left, top, right, bottom }: Box): Box => ({
  left: round(left),
  top: round(top),
  right: round(right),
  bottom: round(bottom),
});
