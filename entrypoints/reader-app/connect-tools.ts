import type { ViewActions } from '../../components/reader-app/view-actions.ts';
import type { PageContent } from '../../components/reading-view/reading.ts';
import type { AskedConversion } from '../view/handover.ts';
import type { CitationDesk } from './citation/citation-desk.ts';
import { connectCitation } from './citation/connect-citation.ts';
import type { ClippingDesk } from './clippings/clipping-desk.ts';
import { connectClippings } from './clippings/connect-clippings.ts';
import type { PageConversion } from './conversion/page-conversion.ts';
import { startConversion } from './conversion/start-conversion.ts';
import { followLanguage } from './follow-language.ts';
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
  /** Where keys are heard of; the window where nothing stands between. */
  readonly keys?: EventTarget | undefined;
  /** What is kept of the page at an address. */
  readonly contentAt: (url: string) => PageContent | null;
  /** Draws the reading anew. */
  readonly redraw: () => void;
  /** The first page in the reader's script, where it was asked for already. */
  readonly asked?: AskedConversion | null | undefined;
  readonly signal: AbortSignal;
}

export function connectTools({
  root,
  keys = window,
  contentAt,
  redraw,
  asked = null,
  signal,
}: Reach): Tools {
  followLanguage(root, redraw, signal);
  const view = { root, keys };
  const conversion = startConversion(root, redraw, asked, signal);
  const citation = connectCitation(
    view,
    contentAt,
    {
      inScript: (...passage) => conversion.inScript(...passage),
      citedInScript: (source) => conversion.citedInScript(source),
    },
    signal,
  );
  const clippings = connectClippings(view, contentAt, signal);
  return { view: viewActions(root), citation, clippings, conversion };
}
