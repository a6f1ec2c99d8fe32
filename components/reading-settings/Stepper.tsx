import type { Translate } from '../../lib/i18n/message.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { hasStep, type SteppedSetting, stepped } from '../../lib/settings/setting-steps.ts';
import { Strokes } from '../theme/Strokes.tsx';

interface Props {
  readonly setting: SteppedSetting;
  readonly name: string;
  /** What it is now, as the reader is to see it. */
  readonly shown: string;
  readonly settings: ReadingSettings;
  readonly onSet: (settings: ReadingSettings) => void;
  readonly t: Translate;
}

const SIGNS = { minus: 'M6 12h12', plus: 'M6 12h12M12 6v12' } as const;

/** A row with a figure that goes up and down in steps. */
export function Stepper({ setting, name, shown, settings, onSet, t }: Props) {
  const step = (by: 1 | -1) => (
    <button
      type="button"
      class="button"
      aria-label={t(by > 0 ? 'increase' : 'decrease', name)}
      // Not `disabled`: the focus would be lost with the last step.
      aria-disabled={!hasStep(settings, setting, by)}
      onClick={() => onSet(stepped(settings, setting, by))}
    >
      <Strokes path={by > 0 ? SIGNS.plus : SIGNS.minus} />
    </button>
  );
  return (
    <fieldset class="setting" aria-label={name}>
      <span class="name" aria-hidden="true">
        {name}
      </span>
      <span class="stepper">
        {step(-1)}
        <output>{shown}</output>
        {step(1)}
      </span>
    </fieldset>
  );
}
