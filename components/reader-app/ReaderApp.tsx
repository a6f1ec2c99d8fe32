import type { Translate } from '../../lib/i18n/message.ts';
import type { ProsePage } from '../../lib/model/block.ts';
import { CitationLayer } from '../citation/CitationLayer.tsx';
import type { CitationTool } from '../citation/citation-tool.ts';
import { ClippingLayer } from '../clippings/ClippingLayer.tsx';
import type { ClippingTool } from '../clippings/clipping-tool.ts';
import { ConversionButton } from '../conversion/ConversionButton.tsx';
import { ConversionPanel } from '../conversion/ConversionPanel.tsx';
import type { ConversionTool } from '../conversion/conversion.ts';
import { DoubtCard } from '../conversion/DoubtCard.tsx';
import { KeyHelp } from '../keys/KeyHelp.tsx';
import { Outline } from '../outline/Outline.tsx';
import { PrintedSource } from '../printed/PrintedSource.tsx';
import { ReadingSettingsPanel } from '../reading-settings/ReadingSettingsPanel.tsx';
import { Reader } from '../reading-view/Reader.tsx';
import type { AppActions, Reading } from '../reading-view/reading.ts';
import { QUOTE_PATH } from '../selection-bar/QuoteIcon.tsx';
import { Tools } from '../tools/Tools.tsx';
import type { Tool } from '../tools/tool.ts';
import type { ViewActions } from './view-actions.ts';

interface Props {
  readonly reading: Reading;
  /** Of the page that is shown. */
  readonly address: string;
  readonly actions: AppActions;
  readonly view: ViewActions;
  readonly citation: CitationTool;
  readonly clippings: ClippingTool;
  readonly conversion: ConversionTool;
  readonly t: Translate;
}

/** The header's tools, in their order; the keys are those of `components/keys/key-table.ts`. */
const TOOLS: readonly Tool[] = [
  {
    name: 'outline',
    key: 'O',
    path: 'M9 6.5h10.5M9 12h10.5M9 17.5h10.5M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01',
    panel: 'outline',
  },
  { name: 'cite', key: 'C', path: QUOTE_PATH, panel: 'cite' },
  {
    name: 'readingSettings',
    key: 'S',
    path: 'M2.5 18 7.5 5.5h1l5 12.5M4.3 13.5h7.4M21 11v7M21 14.5a3 3.5 0 1 0-6 0 3 3.5 0 1 0 6 0',
    panel: 'settings',
  },
  {
    name: 'keyHelp',
    key: '?',
    path: 'M3 6.5h18v11H3zM6.5 10h.01M10 10h.01M13.5 10h.01M17 10h.01M8 14h8',
    panel: 'keys',
  },
];

const NO_PAGES: readonly ProsePage[] = [];

/** The reading view with all its tools: each brings what it shows in the header, beside or over. */
export function ReaderApp(props: Props) {
  const { reading, address, actions, view, citation, clippings, conversion, t } = props;
  const { content, settings } = reading;
  const pages = content.kind === 'prose' ? [content.converted ?? content.prose] : NO_PAGES;
  const { open } = conversion.state;
  return (
    <Reader
      reading={reading}
      actions={actions}
      t={t}
      tools={
        <>
          <ConversionButton tool={conversion} t={t} />
          <Tools tools={TOOLS} view={view} t={t} />
        </>
      }
      over={
        <>
          <Outline pages={pages} view={view} t={t} />
          <ReadingSettingsPanel settings={settings} onSet={actions.set} t={t} />
          <ConversionPanel tool={conversion} t={t} />
          <KeyHelp writing={settings.writing} t={t} />
          <CitationLayer tool={citation} save={clippings.save} t={t} />
          <ClippingLayer tool={clippings} t={t} />
          {open && <DoubtCard open={open} actions={conversion} t={t} />}
          <PrintedSource reading={reading} address={address} t={t} />
        </>
      }
    />
  );
}
