import { FormatSettings } from '../../components/citation/FormatSettings.tsx';
import { ConversionSection } from '../../components/options/ConversionSection.tsx';
import { LanguageSection } from '../../components/options/LanguageSection.tsx';
import { OptionsSection } from '../../components/options/OptionsSection.tsx';
import { ReadingSection } from '../../components/options/ReadingSection.tsx';
import type { Translate } from '../../lib/i18n/message.ts';
import type { CitationSettings } from '../../lib/settings/citation-settings.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import type { InterfaceSettings } from '../../lib/settings/interface-settings.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import {
  citationSettings,
  rememberCitationSettings,
  watchCitationSettings,
} from '../services/stores/citation-store.ts';
import {
  conversionSettings,
  storeConversionSettings,
  watchConversionSettings,
} from '../services/stores/conversion-store.ts';
import {
  interfaceSettings,
  setLanguage,
  watchInterfaceSettings,
} from '../services/stores/language-store.ts';
import {
  readingChoices,
  rememberSettings,
  watchReadingSettings,
} from '../services/stores/reading-choices.ts';
import { type Stored, useStored } from './use-stored.ts';

const READING: Stored<ReadingSettings> = {
  read: async () => (await readingChoices()).settings,
  write: rememberSettings,
  watch: watchReadingSettings,
};
const CITATION: Stored<CitationSettings> = {
  read: citationSettings,
  write: rememberCitationSettings,
  watch: watchCitationSettings,
};
const CONVERSION: Stored<ConversionSettings> = {
  read: conversionSettings,
  write: storeConversionSettings,
  watch: watchConversionSettings,
};
const INTERFACE: Stored<InterfaceSettings> = {
  read: interfaceSettings,
  write: ({ language }) => setLanguage(language),
  watch: watchInterfaceSettings,
};

interface Props {
  readonly t: Translate;
}

export function ReadingOptions({ t }: Props) {
  const [settings, onSet] = useStored(READING);
  return settings && <ReadingSection {...{ settings, onSet, t }} />;
}

export function LanguageOptions({ t }: Props) {
  const [settings, set] = useStored(INTERFACE);
  if (settings === null) return null;
  const { language } = settings;
  return <LanguageSection {...{ language, t }} onSet={(chosen) => set({ language: chosen })} />;
}

export function CitationOptions({ t }: Props) {
  const [settings, onChange] = useStored(CITATION);
  if (settings === null) return null;
  return (
    <OptionsSection id="citation" title={t('columnCitation')}>
      <FormatSettings {...{ settings, onChange, t }} />
    </OptionsSection>
  );
}

export function ConversionOptions({ t }: Props) {
  const [settings, onSet] = useStored(CONVERSION);
  return settings && <ConversionSection {...{ settings, onSet, t }} />;
}
