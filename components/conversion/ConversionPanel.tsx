import type { Target } from '../../lib/convert/target.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import { Panel } from '../tools/Panel.tsx';
import type { ConversionTool } from './conversion.ts';
import { shownTarget } from './shown-target.ts';
import { TARGET_NAMES } from './target-name.ts';

interface Props {
  readonly tool: ConversionTool;
  readonly t: Translate;
}

/** In what script the page is shown, and what goes with it. */
export function ConversionPanel({ tool, t }: Props) {
  const { settings, offered, failed } = tool.state;
  const shown = shownTarget(tool.state);
  const set = (changed: Partial<ConversionSettings>): void =>
    tool.convert({ ...settings, ...changed });
  const onToggle = (isOpen: boolean): void => {
    if (isOpen) tool.prepare();
  };
  return (
    <Panel id="conversion" name={t('conversion')} onToggle={onToggle}>
      <div class="heading">
        <h2>{t('conversion')}</h2>
      </div>
      <fieldset class="choices" aria-label={t('conversion')}>
        {[null, ...offered].map((target) => (
          <TargetChoice
            target={target}
            isChosen={target === shown}
            onChoose={() => set({ target })}
            t={t}
          />
        ))}
      </fieldset>
      {failed && (
        <p class="fault" role="alert">
          {t('conversionFailed')}
        </p>
      )}
      {shown !== null && (
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
          <label>
            <input
              type="checkbox"
              checked={settings.cited === 'shown'}
              onChange={({ currentTarget }) =>
                set({ cited: currentTarget.checked ? 'shown' : 'original' })
              }
            />
            {t('convertCitations')}
          </label>
        </div>
      )}
      {shown !== null && <Undecided tool={tool} t={t} />}
    </Panel>
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
function Undecided({ tool, t }: Props) {
  const { undecided, bookWords } = tool.state;
  return (
    <>
      {undecided > 0 && (
        <p class="row">
          <span>{t('undecidedCount', String(undecided))}</span>
          <button type="button" class="small" onClick={tool.nextUndecided}>
            {t('nextUndecided')}
          </button>
        </p>
      )}
      {bookWords > 0 && (
        <p class="row">
          <span>{t('bookWords', String(bookWords))}</span>
          <button type="button" class="small" onClick={tool.forgetBookWords}>
            {t('forgetBookWords')}
          </button>
        </p>
      )}
    </>
  );
}
