import type { Translate } from '../../lib/i18n/message.ts';

/** Lines of a page to come, in ems of their width: three paragraphs. */
const LINES = ['indent', 'full', 'full', 'short', 'indent', 'full', 'last', 'indent', 'full'];

/** Where the text will stand. It becomes visible only when the text is long in coming. */
export function Placeholder({ t }: { readonly t: Translate }) {
  return (
    <div class="placeholder">
      <p role="status">{t('fetchingText')}</p>
      <div aria-hidden="true">
        {LINES.map((length) => (
          <span class={`line ${length}`} />
        ))}
      </div>
    </div>
  );
}
