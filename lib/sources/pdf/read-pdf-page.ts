import type { PageOfRuns, Run } from '../../model/run.ts';
import type { Turn } from '../../model/turn.ts';
import { turnedBy } from '../../model/turn.ts';
import { withoutShadows } from '../shadow.ts';
import type { SourceNote } from '../source-note.ts';
import { partsBetweenJumps } from '../text-jumps.ts';
import { joinItems, type JoinedText } from './join-items.ts';
import type { PdfPage } from './pdf-page.ts';
import { placedItems } from './placed-item.ts';

export type PdfRead =
  | { readonly ok: true; readonly page: PageOfRuns; readonly notes: readonly SourceNote[] }
  | { readonly ok: false; readonly reason: 'no-text-layer'; readonly notes: readonly SourceNote[] };

export function readPdfPage(pdf: PdfPage): PdfRead {
  const items = withoutShadows(placedItems(pdf));
  const turn: Turn = 0;
  const size = { width: pdf.viewport.width, height: pdf.viewport.height };
  const level = items.map(({ text, em, box }) => ({ text, em, box: turnedBy(box, turn, size) }));
  const runs = joinItems(level).flatMap((text) => runsOf(text, size));
  if (runs.length === 0) return { ok: false, reason: 'no-text-layer', notes: [] };
  return {
    ok: true,
    page: { flipPage: pdf.number, title: pdf.title, source: 'pdf', units: 'fraction', runs },
    notes: [],
  };
}

function runsOf(
  { text, edges, box }: JoinedText,
  { width, height }: { readonly width: number; readonly height: number },
): Run[] {
  return partsBetweenJumps(text, edges).map(({ from, to }) => {
    const ends = edges.slice(from, to + 1).map((x) => x / width);
    return {
      text: text.slice(from, to),
      box: {
        left: ends[0] ?? 0,
        top: box.top / height,
        right: ends.at(-1) ?? 0,
        bottom: box.bottom / height,
      },
      edges: ends,
    };
  });
}
