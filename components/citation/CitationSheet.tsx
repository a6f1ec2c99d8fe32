import type { Translate } from '../../lib/i18n/message.ts';
import { Panel } from '../tools/Panel.tsx';
import { CopyPreview } from './CopyPreview.tsx';
import type { Citing, CitingActions } from './citing.ts';
import { FormatSettings } from './FormatSettings.tsx';
import { SourceForm } from './SourceForm.tsx';

interface Props {
  readonly citing: Citing;
  readonly actions: CitingActions;
  readonly t: Translate;
}

/** What will be copied, how it is set, and what is known of the source. */
export const CitationSheet = ({ citing, actions, t }: Props) => (
  <Panel id="cite" name={t('cite')} onToggle={actions.toggled}>
    <div class="heading">
      <h2>{t('cite')}</h2>
    </div>
    {citing.isOpen && <SheetContent citing={citing} actions={actions} t={t} />}
  </Panel>
);

function SheetContent({ citing, actions, t }: Props) {
  const { quoted, settings, notice } = citing;
  return (
    <>
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
      <FormatSettings settings={settings} t={t} onChange={actions.set} />
      {quoted !== null && (
        <SourceForm source={quoted.source} read={quoted.read} t={t} onChange={actions.edit} />
      )}
    </>
  );
}
