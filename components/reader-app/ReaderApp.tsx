import { useMemo } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import { PagesInRow } from '../book-flow/PagesInRow.tsx';
import { proseInRow } from '../book-flow/prose-in-row.ts';
import { CitationLayer } from '../citation/CitationLayer.tsx';
import type { CitationTool } from '../citation/citation-tool.ts';
import { ClippingLayer } from '../clippings/ClippingLayer.tsx';
import type { ClippingTool } from '../clippings/clipping-tool.ts';
import { ConversionButton } from '../conversion/ConversionButton.tsx';
import { ConversionPanel } from '../conversion/ConversionPanel.tsx';
import type { ConversionTool } from '../conversion/conversion.ts';
import { DoubtCard } from '../conversion/DoubtCard.tsx';
import { DoubtNote } from '../doubt-note/DoubtNote.tsx';
import { KeyHelp } from '../keys/KeyHelp.tsx';
import type { Contents } from '../outline/contents.ts';
import { Outline } from '../outline/Outline.tsx';
import { PicturePanel } from '../page-picture/PicturePanel.tsx';
import { PrintedSource } from '../printed/PrintedSource.tsx';
import { AloudBar } from '../read-aloud/AloudBar.tsx';
import { ReadingSettingsPanel } from '../reading-settings/ReadingSettingsPanel.tsx';
import { Reader } from '../reading-view/Reader.tsx';
import type { AppActions, Reading } from '../reading-view/reading.ts';
import { QUOTE_PATH } from '../selection-bar/QuoteIcon.tsx';
import { Tools } from '../tools/Tools.tsx';
import type { Tool } from '../tools/tool.ts';
import type { ReadingAids } from './reading-aids.ts';
import type { ViewActions } from './view-actions.ts';

interface Props {
  readonly reading: Reading;
  /** Of the page that is shown. */
  readonly address: string;
  readonly actions: AppActions;
  readonly view: ViewActions;
  readonly aids: ReadingAids;
  readonly citation: CitationTool;
  readonly clippings: ClippingTool;
  readonly conversion: ConversionTool;
  /** The contents that the document itself has; only PDFs have any. */
  readonly contents?: Contents | null;
  readonly t: Translate;
}

/** The header's tools that open a panel, in their order; the keys are those of `components/keys/key-table.ts`. */
const PANELS: readonly Tool[] = [
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

/** Those that begin and end something; there is nothing to read aloud with where there is no voice. */
const aidTools = ({ picture, aloud }: ReadingAids): readonly Tool[] => [
  ...(aloud.isPossible
    ? [
        {
          name: 'readAloud',
          key: 'L',
          path: 'M4.5 9.5v5h3l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11',
          isOn: aloud.state !== 'off',
          does: aloud.state === 'off' ? aloud.toggle : aloud.stop,
        } as const,
      ]
    : []),
  {
    name: 'pagePictureTool',
    key: 'P',
    path: 'M5.5 3.5h13v17h-13zM8.5 7h7v5.5h-7zM8.5 15.5h7M8.5 17.5h4',
    isOn: picture.isShown,
    does: picture.toggle,
  },
];

/** The reading view with all its tools: each brings what it shows in the header, beside or over. */
export function ReaderApp(props: Props) {
  const { reading, address, actions, view, aids, citation, clippings, conversion, contents, t } =
    props;
  const { row, place, content, settings } = reading;
  const { picture, aloud } = aids;
  const pages = useMemo(() => row?.pages ?? [{ place, content }], [row, place, content]);
  const prose = useMemo(() => pages.map(proseInRow), [pages]);
  const { open } = conversion.state;
  return (
    <Reader
      reading={reading}
      actions={actions}
      t={t}
      text={
        row && (
          <PagesInRow row={row} t={t} onReadOn={actions.readOn} onTryAgain={actions.tryAgain} />
        )
      }
      tools={
        <>
          <ConversionButton tool={conversion} t={t} />
          <Tools tools={[...aidTools(aids), ...PANELS]} view={view} t={t} />
        </>
      }
      beside={
        picture.isShown && (
          <PicturePanel tool={picture} pages={pages} flipPage={place.flipPage} t={t} />
        )
      }
      over={
        <>
          <Outline pages={prose} view={view} contents={contents ?? null} t={t} />
          <ReadingSettingsPanel settings={settings} onSet={actions.set} t={t} />
          <ConversionPanel tool={conversion} t={t} />
          <KeyHelp writing={settings.writing} t={t} />
          <CitationLayer tool={citation} save={clippings.save} t={t} />
          <ClippingLayer tool={clippings} t={t} />
          {open && <DoubtCard open={open} actions={conversion} t={t} />}
          <PrintedSource reading={reading} address={address} t={t} />
          <DoubtNote t={t} onSee={picture.show} />
          <AloudBar tool={aloud} t={t} />
        </>
      }
    />
  );
}
