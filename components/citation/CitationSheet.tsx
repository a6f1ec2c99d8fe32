import type { Translate } from '../../lib/i18n/message.ts';
import { Panel } from '../tools/Panel.tsx';
import { CitingContent } from './CitingContent.tsx';
import type { Citing, CitingActions } from './citing.ts';

interface Props {
  readonly citing: Citing;
  readonly actions: CitingActions;
  readonly t: Translate;
}

/** Below the header: what is selected, or the page, as it will be cited. */
export const CitationSheet = ({ citing, actions, t }: Props) => (
  <Panel id="cite" name={t('cite')} onToggle={actions.toggled}>
    <div class="heading">
      <h2>{t('cite')}</h2>
    </div>
    {citing.isOpen && <CitingContent citing={citing} actions={actions} t={t} />}
  </Panel>
);
