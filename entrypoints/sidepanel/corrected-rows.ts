import type { PanelState, ShownClipping } from '../../components/panel/panel-state.ts';
import { allCorrectionsOf, NO_CORRECTIONS } from '../../lib/cite/corrections.ts';
import { citationLine } from '../../lib/clippings/labels.ts';
import type { CorrectionsAt } from '../services/stores/citation-store.ts';
import { settledSource } from './clipping-writer.ts';

type Rows = PanelState['rows'];

/** Shows in the list what is corrected of sources, though it was after their clippings were saved. */
export class CorrectedRows {
  #correctionsAt: CorrectionsAt | null = null;
  #known = new WeakMap<ShownClipping, ShownClipping>();
  /** The rows that were shown last, and as what: the same stay the same, so that nothing is laid out anew. */
  #last: { readonly rows: Rows; readonly corrected: Rows } | null = null;

  /** What is corrected has changed. */
  follow(correctionsAt: CorrectionsAt): void {
    this.#correctionsAt = correctionsAt;
    this.#known = new WeakMap();
    this.#last = null;
  }

  of(rows: Rows): Rows {
    if (this.#last?.rows !== rows) {
      const corrected = new Map([...rows].map(([at, shown]) => [at, this.#corrected(shown)]));
      this.#last = { rows, corrected };
    }
    return this.#last.corrected;
  }

  #corrected(shown: ShownClipping): ShownClipping {
    if (this.#correctionsAt === null) return shown;
    const known = this.#known.get(shown) ?? correctedRow(shown, this.#correctionsAt);
    this.#known.set(shown, known);
    return known;
  }
}

function correctedRow(shown: ShownClipping, correctionsAt: CorrectionsAt): ShownClipping {
  const { clipping } = shown;
  const { book, read } = clipping.capture;
  if (correctionsAt({ book, read }) === NO_CORRECTIONS) return shown;
  const corrected = allCorrectionsOf(clipping.capture.read, settledSource(clipping, correctionsAt));
  const own = { ...clipping, edits: { ...clipping.edits, corrected } };
  if (citationLine(own) === citationLine(clipping)) return shown;
  // What was found of it was found in another line.
  return { ...shown, clipping: own, sourceHits: [] };
}
