import type { BackupRefusal } from '../../lib/clippings/exports/backup.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { StoreFailure } from '../../lib/messages/save-clipping.ts';
import type { PanelActions, PanelState } from './panel-state.ts';

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly t: Translate;
  readonly number: (count: number) => string;
}

/** What is said where the store could not do something. */
export const FAILURES: Readonly<Record<StoreFailure, MessageKey>> = {
  full: 'failureFull',
  newer: 'failureNewer',
  closed: 'failureClosed',
  failed: 'failureFailed',
};

/** What is said of a backup that is not taken. */
export const REFUSALS: Readonly<Record<BackupRefusal, MessageKey>> = {
  foreign: 'refusedForeign',
  newer: 'refusedNewer',
  'cut-off': 'refusedCutOff',
  broken: 'refusedBroken',
  settings: 'refusedSettings',
  address: 'refusedAddress',
};

/** What went wrong, what is under way, and the one reminder; above the list, until it is over. */
export function Announcements({ actions, number, state, t }: Props) {
  const { failure, found, refusal, reminds, task } = state;
  return (
    <>
      {failure !== null && (
        <div class="announcement wrong" role="alert">
          <p>{t(FAILURES[failure])}</p>
          <button type="button" class="text-button" onClick={actions.tryAgain}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {refusal !== null && (
        <div class="announcement wrong" role="alert">
          <p>{t(REFUSALS[refusal.reason], number(refusal.record))}</p>
          <button type="button" class="text-button" onClick={actions.dismiss}>
            {t('dismiss')}
          </button>
        </div>
      )}
      {task !== null && (
        <div class="announcement">
          <p>{t(task.kind === 'export' ? 'taskExport' : 'taskImport')}</p>
          <progress
            max={1}
            value={task.done}
            aria-label={t(task.kind === 'export' ? 'taskExport' : 'taskImport')}
          />
          <button type="button" class="text-button" onClick={actions.breakOff}>
            {t('cancel')}
          </button>
        </div>
      )}
      {reminds && task === null && (
        <div class="announcement">
          <p>{t('remindBackup', number(found?.facets.kept ?? 0))}</p>
          <button type="button" class="text-button" onClick={actions.backUp}>
            {t('backUp')}
          </button>
          <button type="button" class="text-button" onClick={actions.stopReminding}>
            {t('notNow')}
          </button>
        </div>
      )}
    </>
  );
}
