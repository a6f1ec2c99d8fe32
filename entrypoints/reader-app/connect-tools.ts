import type { ViewActions } from '../../components/reader-app/view-actions.ts';
import type { PageContent } from '../../components/reading-view/reading.ts';
import type { AskedConversion } from '../view/handover.ts';
import type { CitationDesk } from './citation-desk.ts';
import type { ClippingDesk } from './clipping-desk.ts';
import { connectCitation } from './connect-citation.ts';
import { connectClippings } from './connect-clippings.ts';
import type { PageConversion } from './page-conversion.ts';
import { startConversion } from './start-conversion.ts';
import { viewActions } from './view-actions.ts';

/** What the reader can do with the prose of a view, besides reading it. */
export interface Tools {
  readonly view: ViewActions;
  readonly citation: CitationDesk;
  readonly clippings: ClippingDesk;
  readonly conversion: PageConversion;
}

/** What the tools are connected to. */
interface Reach {
  readonly root: ShadowRoot;
  /** What is kept of the page at an address. */
  readonly contentAt: (url: string) => PageContent | null;
  /** Draws the reading anew. */
  readonly redraw: () => void;
  /** The first page in the reader's script, where it was asked for already. */
  readonly asked?: AskedConversion | null | undefined;
  /** Where keys are heard of, where it is not the window. */
  readonly keys?: EventTarget | undefined;
  readonly signal: AbortSignal;
}

export function connectTools(reach: Reach): Tools {
  const { root, contentAt, redraw, asked = null, keys = window, signal } = reach;
  const conversion = startConversion(root, redraw, asked, signal);
  const citation = connectCitation(
    { root, keys },
    contentAt,
    {
      inScript: (...passage) => conversion.inScript(...passage),
      citedInScript: (source) => conversion.citedInScript(source),
    },
    signal,
  );
  const clippings = connectClippings({ root, keys }, contentAt, signal);
  return { view: viewActions(root), citation, clippings, conversion };
}
