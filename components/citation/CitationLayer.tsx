import type { Translate } from '../../lib/i18n/message.ts';
import { ParagraphButton } from '../selection-bar/ParagraphButton.tsx';
import { SelectionBar } from '../selection-bar/SelectionBar.tsx';
import type { SavePassage } from '../selection-bar/selected.ts';
import { CitationSheet } from './CitationSheet.tsx';
import type { CitationTool, CitationView } from './citation-tool.ts';
import { Uncopied } from './Uncopied.tsx';
import { useCitation } from './use-citation.ts';

interface Props {
  readonly tool: CitationTool;
  /** Keeps a passage; without it the bar offers nothing of the kind. */
  readonly save?: SavePassage;
  readonly t: Translate;
}

type PassageToolsProps = Props & Pick<CitationView, 'selected' | 'pointed'>;

/** At what is selected, or else beside the paragraph that the pointer is at. */
function PassageTools({ selected, pointed, tool, save, t }: PassageToolsProps) {
  if (selected !== null) {
    return <SelectionBar selected={selected} actions={tool} save={save} t={t} />;
  }
  return pointed && <ParagraphButton pointed={pointed} actions={tool} save={save} t={t} />;
}

/** What lies over the page for citing: bars at passages, the sheet, what is said in passing. */
export function CitationLayer({ tool, save, t }: Props) {
  const view = useCitation(tool);
  const { selected, pointed, isOpen, uncopied, notice } = view;
  return (
    <>
      {!isOpen && (
        <PassageTools selected={selected} pointed={pointed} tool={tool} save={save} t={t} />
      )}
      <CitationSheet citing={view} actions={tool} t={t} />
      {uncopied !== null && <Uncopied content={uncopied} t={t} onDismiss={tool.dismiss} />}
      <p class="notice" role="status">
        {notice === null ? '' : t(notice)}
      </p>
    </>
  );
}
