import type { Translate } from '../../lib/i18n/message.ts';
import { CitationLayer } from '../citation/CitationLayer.tsx';
import { CiteButton } from '../citation/CiteButton.tsx';
import type { CitationTool } from '../citation/citation-tool.ts';
import { ConversionTool } from '../conversion/ConversionTool.tsx';
import type { ConversionActions, ConversionState } from '../conversion/conversion.ts';
import { DoubtCard } from '../conversion/DoubtCard.tsx';
import { Reader } from '../reading-view/Reader.tsx';
import type { AppActions, Reading } from '../reading-view/reading.ts';

interface Props {
  readonly reading: Reading;
  readonly actions: AppActions;
  readonly citation: CitationTool;
  readonly conversion: ConversionActions & { readonly state: ConversionState };
  readonly t: Translate;
}

/** The reading view with all its tools: each brings what it shows in the header, beside or over. */
export function ReaderApp({ reading, actions, citation, conversion, t }: Props) {
  const { state } = conversion;
  return (
    <Reader
      reading={reading}
      actions={actions}
      t={t}
      tools={
        <>
          {reading.content.kind === 'prose' && (
            <ConversionTool state={state} actions={conversion} t={t} />
          )}
          <CiteButton tool={citation} t={t} />
        </>
      }
      over={
        <>
          <CitationLayer tool={citation} t={t} />
          {state.open && <DoubtCard open={state.open} actions={conversion} t={t} />}
        </>
      }
    />
  );
}
