import { citeAs } from '../../lib/cite/cite-as.ts';
import { copyOf } from '../../lib/cite/copy/copy-of.ts';
import { pageText } from '../../lib/cite/styles/pages.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import type { CitationSettings } from '../../lib/settings/citation-settings.ts';
import { CitationText } from './CitationText.tsx';
import type { Quoted } from './citing.ts';

interface Props {
  readonly quoted: Quoted;
  readonly settings: CitationSettings;
  /** It was copied just now. */
  readonly isCopied: boolean;
  readonly t: Translate;
  readonly onCopy: () => void;
}

/** What will be copied, as a plain editor gets it, and the button that copies it. */
export function CopyPreview({ quoted, settings, isCopied, t, onCopy }: Props) {
  const cite = citeAs(settings);
  const { cited } = quoted;
  const { text } = copyOf({ ...quoted, source: cited, cite }, settings);
  const { pages } = cited;
  // Without a quote the citation stands alone, and its italics can be shown.
  const alone = settings.format === 'text' && quoted.paragraphs.length === 0;
  const { url, ...unlinked } = cited;
  return (
    <section aria-label={t('citePreview')}>
      <output class="preview" lang={cited.language ?? ''}>
        {alone ? (
          <CitationText citation={cite(settings.link === 'address' ? cited : unlinked)} />
        ) : (
          text
        )}
      </output>
      {pages?.counted && (
        <p class="hint">{t('countedPage', pageText({ ...pages, counted: false }, '-') ?? '')}</p>
      )}
      <button type="button" class="button primary" onClick={onCopy}>
        {t(isCopied ? 'copied' : quoted.paragraphs.length === 0 ? 'copyPlain' : 'copyWithCitation')}
      </button>
    </section>
  );
}
