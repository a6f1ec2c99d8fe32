import type { Translate } from '../../lib/i18n/message.ts';
import { ParagraphButton } from '../selection-bar/ParagraphButton.tsx';
import { SelectionBar } from '../selection-bar/SelectionBar.tsx';
import { CitationSheet } from './CitationSheet.tsx';
import type { CitationTool } from './citation-tool.ts';
import { Uncopied } from './Uncopied.tsx';
import { useCitation } from './use-citation.ts';

interface Props {
  readonly tool: CitationTool;
  readonly t: Translate;
}

/** What lies over the page for citing: bars at passages, the sheet, what is said in passing. */
export function CitationLayer({ tool, t }: Props) {
  const view = useCitation(tool);
  const { selected, pointed, isOpen, uncopied, notice } = view;
  return (
    <>
      {pointed !== null && selected === null && (
        <ParagraphButton pointed={pointed} actions={tool} t={t} />
      )}
      {selected !== null && <SelectionBar selected={selected} actions={tool} t={t} />}
      {isOpen && <CitationSheet citing={view} actions={tool} t={t} />}
      {uncopied !== null && <Uncopied content={uncopied} t={t} onDismiss={tool.dismiss} />}
      <p class="notice" role="status">
        {notice === null ? '' : t(notice)}
      </p>
    </>
  );
}
