import type { ComponentChildren } from 'preact';
import type { BackupRefusal } from '../../lib/clippings/exports/backup.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { StoreFailure } from '../../lib/messages/save-clipping.ts';
import type { PanelActions, PanelState, Task } from './panel-state.ts';

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

const TASKS: Readonly<Record<Task['kind'], MessageKey>> = {
  export: 'taskExport',
  import: 'taskImport',
};

/** What went wrong, what is under way, and the one reminder; above the list, until it is over. */
export function Announcements({ actions, number, state, t }: Props) {
  const { failure, found, refusal, reminds, task } = state;
  const deed = (name: string, act: () => void) => (
    <button type="button" class="button text" onClick={act}>
      {name}
    </button>
  );
  return (
    <>
      {failure !== null && (
        <Announcement text={t(FAILURES[failure])} isFault>
          {deed(t('tryAgain'), actions.tryAgain)}
        </Announcement>
      )}
      {refusal !== null && (
        <Announcement text={t(REFUSALS[refusal.reason], number(refusal.record))} isFault>
          {deed(t('dismiss'), actions.dismiss)}
        </Announcement>
      )}
      {task !== null && (
        <Announcement text={t(TASKS[task.kind])}>
          <progress max={1} value={task.done} aria-label={t(TASKS[task.kind])} />
          {deed(t('cancel'), actions.breakOff)}
        </Announcement>
      )}
      {reminds && task === null && (
        <Announcement text={t('remindBackup', number(found?.facets.kept ?? 0))}>
          {deed(t('backUp'), actions.backUp)}
          {deed(t('notNow'), actions.stopReminding)}
        </Announcement>
      )}
    </>
  );
}

interface AnnouncementProps {
  readonly text: string;
  readonly isFault?: boolean;
  /** What can be done about it. */
  readonly children: ComponentChildren;
}

const Announcement = ({ children, isFault = false, text }: AnnouncementProps) => (
  <div class={isFault ? 'announcement wrong' : 'announcement'} {...(isFault && { role: 'alert' })}>
    <p>{text}</p>
    <div class="deeds">{children}</div>
  </div>
);
