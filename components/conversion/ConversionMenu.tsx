import type { Target } from '../../lib/convert/target.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import type { ConversionActions, ConversionState } from './conversion.ts';
import { TARGET_NAMES } from './target-name.ts';
import { type Anchor, usePopover } from './use-popover.ts';

interface Props {
  readonly state: ConversionState;
  readonly actions: ConversionActions;
  readonly anchor: Anchor;
  readonly onClose: () => void;
  readonly t: Translate;
}

/** In what script the page is shown, and what goes with it. */
export function ConversionMenu({ state, actions, anchor, onClose, t }: Props) {
  const ref = usePopover(anchor, onClose);
  const { settings, offered } = state;
  const shown = settings.target !== null && offered.includes(settings.target);
  const set = (changed: Partial<ConversionSettings>): void =>
    actions.convert({ ...settings, ...changed });
  return (
    <div ref={ref} class="card" popover="auto" role="dialog" aria-label={t('conversion')}>
      <fieldset class="choices">
        <legend>{t('conversion')}</legend>
        {[null, ...offered].map((target) => (
          <TargetChoice
            target={target}
            isChosen={shown ? target === settings.target : target === null}
            onChoose={() => set({ target })}
            t={t}
          />
        ))}
      </fieldset>
      {state.failed && (
        <p class="fault" role="alert">
          {t('conversionFailed')}
        </p>
      )}
      {shown && (
        <div class="choices">
          <label>
            <input
              type="checkbox"
              checked={settings.quotes === 'place'}
              onChange={({ currentTarget }) =>
                set({ quotes: currentTarget.checked ? 'place' : 'kept' })
              }
            />
            {t('convertQuotes')}
          </label>
          <label>
            <input
              type="checkbox"
              checked={settings.copied === 'original'}
              onChange={({ currentTarget }) =>
                set({ copied: currentTarget.checked ? 'original' : 'shown' })
              }
            />
            {t('copyOriginal')}
          </label>
        </div>
      )}
      {shown && <Undecided state={state} actions={actions} t={t} />}
    </div>
  );
}

interface ChoiceProps {
  readonly target: Target | null;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly t: Translate;
}

const TargetChoice = ({ target, isChosen, onChoose, t }: ChoiceProps) => (
  <label>
    <input type="radio" name="target" checked={isChosen} onChange={onChoose} />
    {t(target === null ? 'targetOriginal' : TARGET_NAMES[target])}
  </label>
);

/** What is left to the reader: characters that no phrase decided, and the words they have chosen. */
function Undecided({ state, actions, t }: Pick<Props, 'state' | 'actions' | 't'>) {
  return (
    <>
      {state.undecided > 0 && (
        <p class="row">
          <span>{t('undecidedCount', String(state.undecided))}</span>
          <button type="button" class="small" onClick={actions.nextUndecided}>
            {t('nextUndecided')}
          </button>
        </p>
      )}
      {state.bookWords > 0 && (
        <p class="row">
          <span>{t('bookWords', String(state.bookWords))}</span>
          <button type="button" class="small" onClick={actions.forgetBookWords}>
            {t('forgetBookWords')}
          </button>
        </p>
      )}
    </>
  );
}
