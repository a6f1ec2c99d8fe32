import type { BlockKind, Doubt, ProsePage, Span } from '../../lib/model/block.ts';
import type { PageOfRuns, PageUnits, Run } from '../../lib/model/run.ts';
import { turnedBack } from '../../lib/model/turn.ts';
import { spanBox } from '../../lib/sources/letters/span-box.ts';

/** Digits after the point: a fraction to a hundredth of a point on paper, a cell to a tenth. */
const DIGITS: Readonly<Record<PageUnits, number>> = { fraction: 5, grid: 1 };

/** A page as `npm run rebuild` prints it. */
export interface PageRecord {
  /** As it was given. */
  readonly source: string;
  /** The flip page. */
  readonly page: number | null;
  /** The printed page number. */
  readonly folio: string | null;
  readonly title: string | null;
  /** Of the boxes: fractions of the page's width and height, or the cells and rows of the grid. */
  readonly units: PageUnits;
  readonly blocks: readonly BlockRecord[];
}

export interface BlockRecord {
  readonly kind: BlockKind;
  readonly text: string;
  readonly spans: readonly SpanRecord[];
  /** Where the engine is not sure; left out where it is. */
  readonly doubt?: readonly Doubt[];
}

/** A span, and where its part of the run stands: left, top, right, bottom. */
export interface SpanRecord extends Span {
  readonly box: readonly [number, number, number, number];
}

/** @throws RangeError where a span names a run that `page` does not have */
export function pageRecord(source: string, page: PageOfRuns, prose: ProsePage): PageRecord {
  const { flipPage, folio, title, blocks } = prose;
  return {
    source,
    page: flipPage,
    folio,
    title,
    units: page.units,
    blocks: blocks.map(({ kind, text, spans, doubts }) => ({
      kind,
      text,
      spans: spans.map((span) => spanRecord(span, page)),
      ...(doubts.length > 0 ? { doubt: doubts } : {}),
    })),
  };
}

function spanRecord(span: Span, page: PageOfRuns): SpanRecord {
  const run: Run | undefined = page.runs[span.run];
  if (run === undefined) throw new RangeError(`run ${span.run} of ${page.runs.length}`);
  const { left, top, right, bottom } = turnedBack(spanBox(run, span), page.turn ?? 0);
  const rounded = (value: number): number => Number(value.toFixed(DIGITS[page.units]));
  return { ...span, box: [rounded(left), rounded(top), rounded(right), rounded(bottom)] };
}
