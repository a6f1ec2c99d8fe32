import { reportFailure } from '../services/report-failure.ts';
import { allCorrections, watchCorrections } from '../services/stores/citation-store.ts';
import { CorrectedRows } from './corrected-rows.ts';

/**
 * Rows that follow what is corrected, in whatever page.
 *
 * @param redraw what is shown may be other now
 */
export function startCorrections(redraw: () => void, signal: AbortSignal): CorrectedRows {
  const rows = new CorrectedRows();
  const follow = (): void => {
    allCorrections()
      .then((correctionsAt) => {
        rows.follow(correctionsAt);
        redraw();
      })
      .catch(reportFailure);
  };
  follow();
  watchCorrections(follow, signal);
  return rows;
}
