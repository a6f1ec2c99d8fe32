import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import { Icon } from '../reading-view/Icon.tsx';
import { CopyPreview } from './CopyPreview.tsx';
import type { Citing, CitingActions } from './citing.ts';
import { FormatSettings } from './FormatSettings.tsx';
import { SourceForm } from './SourceForm.tsx';

interface Props {
  readonly citing: Citing;
  readonly actions: CitingActions;
  readonly t: Translate;
}

/** Beside the page: what will be copied, how it is set, and what is known of the source. */
export function CitationSheet({ citing, actions, t }: Props) {
  const { quoted, settings } = citing;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div
      class="sheet"
      role="dialog"
      aria-labelledby="cite-heading"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        actions.close();
      }}
    >
      <div class="sheet-head">
        <h2 id="cite-heading" ref={heading} tabIndex={-1}>
          {t('cite')}
        </h2>
        <button
          type="button"
          class="button"
          aria-label={t('close')}
          title={t('close')}
          onClick={actions.close}
        >
          <Icon name="close" />
        </button>
      </div>
      {quoted === null ? (
        <p class="hint">{t('nothingToCite')}</p>
      ) : (
        <CopyPreview quoted={quoted} settings={settings} t={t} onCopy={actions.copy} />
      )}
      <FormatSettings settings={settings} t={t} onChange={actions.set} />
      {quoted !== null && (
        <SourceForm source={quoted.source} read={quoted.read} t={t} onChange={actions.edit} />
      )}
    </div>
  );
}
