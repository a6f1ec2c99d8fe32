import type { Translate } from '../../lib/i18n/message.ts';
import { QuoteIcon } from '../selection-bar/QuoteIcon.tsx';
import type { CitationTool } from './citation-tool.ts';
import { useCitation } from './use-citation.ts';

interface Props {
  readonly tool: CitationTool;
  readonly t: Translate;
}

/** In the header: opens the sheet, and closes it. */
export function CiteButton({ tool, t }: Props) {
  const { isOpen } = useCitation(tool);
  return (
    <button
      type="button"
      class="button"
      aria-expanded={isOpen}
      title={t('cite')}
      aria-label={t('cite')}
      onClick={isOpen ? tool.close : tool.open}
    >
      <QuoteIcon />
    </button>
  );
}
