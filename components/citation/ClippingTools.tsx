import type { Clipping } from '../../lib/clippings/clipping.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { QuoteIcon } from '../selection-bar/QuoteIcon.tsx';
import { CitingContent } from './CitingContent.tsx';
import type { ClippingCitingTool } from './clipping-citing.ts';
import { Uncopied } from './Uncopied.tsx';
import { useCitation } from './use-citation.ts';

interface Props {
  readonly tool: ClippingCitingTool;
  readonly t: Translate;
}

/** Copies a clipping with its citation, and shows how, and of what source, where that is asked for. */
export function ClippingTools({ clipping, tool, t }: Props & { readonly clipping: Clipping }) {
  const { cited, notice, quoted, settings } = useCitation(tool);
  const isOpen = cited === clipping.id;
  const copy = (): void => tool.copyClippings([clipping]);
  return (
    <>
      <button type="button" class="button named" onClick={copy}>
        <QuoteIcon />
        <span>{t(notice === 'copied' ? 'copied' : 'copyWithCitation')}</span>
      </button>
      <button
        type="button"
        class="button"
        aria-expanded={isOpen}
        onClick={() => tool.look(isOpen ? null : clipping)}
      >
        {t('cite')}
      </button>
      {isOpen && (
        <>
          <h2 class="unseen">{t('cite')}</h2>
          <CitingContent
            citing={{ quoted, settings, notice }}
            actions={{ copy, set: tool.set, edit: tool.edit }}
            t={t}
          />
        </>
      )}
    </>
  );
}

/** Copies many clippings, each with its citation. */
export const CopyMany = ({ ids, tool, t }: Props & { readonly ids: readonly string[] }) => (
  <button
    type="button"
    class="button"
    aria-label={t('copyWithCitation')}
    title={t('copyWithCitation')}
    onClick={() => tool.copyNamed(ids)}
  >
    <QuoteIcon />
  </button>
);

/** What is said of copying, and what could not be copied. */
export function CopyOutcome({ tool, t }: Props) {
  const { notice, uncopied } = useCitation(tool);
  return (
    <>
      <p class="unseen" role="status">
        {notice === null ? '' : t(notice)}
      </p>
      {uncopied !== null && <Uncopied content={uncopied} t={t} onDismiss={tool.dismiss} />}
    </>
  );
}
