import type { ClipboardContent } from '../../lib/cite/copy/copy-of.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import type { Citing, CitingActions } from './citing.ts';
import type { Watched } from './use-citation.ts';

/** All that there is of citing clippings, at one moment. */
export interface ClippingCiting extends Pick<Citing, 'settings' | 'quoted' | 'notice'> {
  /** The clipping that `quoted` is of; null where none is looked at. */
  readonly cited: string | null;
  readonly uncopied: ClipboardContent | null;
}

/** What can be done with clippings, in the panel. */
export interface ClippingCitingTool
  extends Watched<ClippingCiting>,
    Pick<CitingActions, 'set' | 'edit' | 'dismiss'> {
  /** Each with its citation. */
  readonly copyClippings: (clippings: readonly Clipping[]) => void;
  /** The same, by their names. */
  readonly copyNamed: (ids: readonly string[]) => void;
  /** Shows how a clipping will be copied, and of what source; null ends it. */
  readonly look: (clipping: Clipping | null) => void;
}
