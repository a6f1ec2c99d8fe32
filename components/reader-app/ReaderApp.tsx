import type { Translate } from '../../lib/i18n/message.ts';
import { CitationLayer } from '../citation/CitationLayer.tsx';
import { CiteButton } from '../citation/CiteButton.tsx';
import type { CitationTool } from '../citation/citation-tool.ts';
import { ClippingLayer } from '../clippings/ClippingLayer.tsx';
import type { ClippingTool } from '../clippings/clipping-tool.ts';
import { Reader } from '../reading-view/Reader.tsx';
import type { AppActions, Reading } from '../reading-view/reading.ts';

interface Props {
  readonly reading: Reading;
  readonly actions: AppActions;
  readonly citation: CitationTool;
  readonly clippings: ClippingTool;
  readonly t: Translate;
}

/** The reading view with all its tools: each brings what it shows in the header, beside or over. */
export const ReaderApp = ({ reading, actions, citation, clippings, t }: Props) => (
  <Reader
    reading={reading}
    actions={actions}
    t={t}
    tools={<CiteButton tool={citation} t={t} />}
    over={
      <>
        <CitationLayer tool={citation} t={t} />
        <ClippingLayer tool={clippings} t={t} />
      </>
    }
  />
);
