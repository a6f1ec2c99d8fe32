import { TARGETS, type Target } from '../../lib/convert/target.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import { TARGET_NAMES } from '../conversion/target-name.ts';
import { namedOptions } from '../forms/named-options.ts';
import { SelectField } from '../forms/SelectField.tsx';
import { SwitchRow } from '../forms/SwitchRow.tsx';
import { OptionsSection } from './OptionsSection.tsx';

interface Props {
  readonly settings: ConversionSettings;
  readonly onSet: (settings: ConversionSettings) => void;
  readonly t: Translate;
}

const NAMES = { original: 'targetOriginal', ...TARGET_NAMES } as const;

const targetOf = (name: Target | 'original'): Target | null =>
  TARGETS.find((target) => target === name) ?? null;

/** In what script pages are shown, and what goes with it. */
export function ConversionSection({ settings, onSet, t }: Props) {
  const set = (changed: Partial<ConversionSettings>): void => onSet({ ...settings, ...changed });
  return (
    <OptionsSection id="conversion" title={t('conversion')}>
      <p class="soft">{t('conversionHelp')}</p>
      <SelectField
        name={t('conversionTarget')}
        value={settings.target ?? 'original'}
        options={namedOptions(NAMES, t)}
        onChoose={(name) => set({ target: targetOf(name) })}
      />
      <div class="rows">
        <SwitchRow
          name={t('convertQuotes')}
          isOn={settings.quotes === 'place'}
          onSwitch={(isOn) => set({ quotes: isOn ? 'place' : 'kept' })}
        />
        <SwitchRow
          name={t('copyOriginal')}
          isOn={settings.copied === 'original'}
          onSwitch={(isOn) => set({ copied: isOn ? 'original' : 'shown' })}
        />
        <SwitchRow
          name={t('convertCitations')}
          isOn={settings.cited === 'shown'}
          onSwitch={(isOn) => set({ cited: isOn ? 'shown' : 'original' })}
        />
      </div>
    </OptionsSection>
  );
}
