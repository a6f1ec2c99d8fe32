import type { Translate } from '../../lib/i18n/message.ts';
import { CopyPreview } from './CopyPreview.tsx';
import type { Citing, CitingActions } from './citing.ts';
import { FormatSettings } from './FormatSettings.tsx';
import { SourceForm } from './SourceForm.tsx';

interface Props {
  readonly citing: Pick<Citing, 'quoted' | 'settings' | 'notice'>;
  readonly actions: Pick<CitingActions, 'copy' | 'set' | 'edit'>;
  readonly t: Translate;
}

/** What will be copied, how it is set, and what is known of the source; in the view and the panel. */
export const CitingContent = ({ citing, actions, t }: Props) => {
  const { quoted, settings, notice } = citing;
  return (
    <div class="citing">
      {quoted === null ? (
        <p class="hint">{t('nothingToCite')}</p>
      ) : (
        <CopyPreview
          quoted={quoted}
          settings={settings}
          isCopied={notice === 'copied'}
          t={t}
          onCopy={actions.copy}
        />
      )}
      <section>
        <h3>{t('citationFormat')}</h3>
        <FormatSettings settings={settings} t={t} onChange={actions.set} />
      </section>
      {quoted !== null && (
        <SourceForm source={quoted.source} read={quoted.read} t={t} onChange={actions.edit} />
      )}
    </div>
  );
};
