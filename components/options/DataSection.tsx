import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import { FileButton } from '../forms/FileButton.tsx';
import { SwitchRow } from '../forms/SwitchRow.tsx';
import { OptionsSection } from './OptionsSection.tsx';

/** What is stored, and what became of the last thing that was done with it. */
export interface DataState {
  /** Null while it is being counted. */
  readonly clippings: number | null;
  /** In bytes; null where the browser does not tell. */
  readonly bytes: number | null;
  /** From 0 to 1, while something is under way. */
  readonly progress: number | null;
  /** Whether the browser may carry the settings to others; null until that is known. */
  readonly isShared: boolean | null;
  readonly said: string;
  readonly isFault: boolean;
}

export interface DataActions {
  readonly backUp: () => void;
  readonly restore: (file: File) => void;
  readonly deleteAll: () => void;
  readonly share: (isShared: boolean) => void;
}

interface Props {
  readonly state: DataState;
  readonly actions: DataActions;
  readonly t: Translate;
  readonly number: (value: number) => string;
}

const MEGABYTE = 1e6;
/** Less than this is said as this. */
const LEAST = 0.1;

const inMegabytes = (bytes: number): number =>
  Math.max(LEAST, Math.round((bytes / MEGABYTE) * 10) / 10);

/** How much is stored; a backup, and back from one; and an end to all of it. */
export function DataSection({ state, actions, t, number }: Props) {
  const { bytes, clippings, isFault, isShared, progress, said } = state;
  const isBusy = progress !== null;
  return (
    <OptionsSection id="data" title={t('data')}>
      <p class="soft">{t('dataHelp')}</p>
      <ul class="stored">
        {clippings !== null && <li>{t('countAll', number(clippings))}</li>}
        {bytes !== null && <li>{t('storedSize', number(inMegabytes(bytes)))}</li>}
      </ul>
      {isShared !== null && (
        <div class="rows">
          <SwitchRow name={t('shareSettings')} isOn={isShared} onSwitch={actions.share} />
        </div>
      )}
      <div class="carrying">
        <button type="button" class="button framed" disabled={isBusy} onClick={actions.backUp}>
          {t('backUp')}
        </button>
        <FileButton
          name={t('restoreBackup')}
          accept=".json,application/json"
          isDisabled={isBusy}
          onFile={actions.restore}
        />
        {!isBusy && <DeleteAll onDelete={actions.deleteAll} t={t} />}
      </div>
      {isBusy && <progress max={1} value={progress} aria-label={t('data')} />}
      <p class={isFault ? 'fault' : 'soft'} role="status">
        {said}
      </p>
    </OptionsSection>
  );
}

interface DeleteProps {
  readonly onDelete: () => void;
  readonly t: Translate;
}

/** Asks first, in a dialog of the page's own that Escape closes. */
function DeleteAll({ onDelete, t }: DeleteProps) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  return (
    <>
      <button type="button" class="button framed danger" onClick={() => dialog?.showModal()}>
        {t('deleteEverything')}
      </button>
      <dialog ref={setDialog} aria-labelledby="delete-ask">
        <p id="delete-ask">{t('deleteEverythingAsk')}</p>
        <form method="dialog" class="deeds">
          {/* The first has the focus: to delete takes a second thought. */}
          <button type="submit" class="button framed">
            {t('cancel')}
          </button>
          <button
            type="button"
            class="button primary"
            onClick={() => {
              dialog?.close();
              onDelete();
            }}
          >
            {t('deleteEverythingNow')}
          </button>
        </form>
      </dialog>
    </>
  );
}
