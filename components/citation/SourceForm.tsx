import { FREQUENCIES, type Frequency } from '../../lib/cite/frequency.ts';
import type { SourceFields, SourceType } from '../../lib/cite/source.ts';
import { type SourceTextField, sourceText, withText } from '../../lib/cite/source-text.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import { namedOptions } from '../forms/named-options.ts';
import { SelectField } from '../forms/SelectField.tsx';
import { SourceLine } from './SourceLine.tsx';

const TYPES: Readonly<Record<SourceType, MessageKey>> = {
  journal: 'typeJournal',
  magazine: 'typeMagazine',
  newspaper: 'typeNewspaper',
  book: 'typeBook',
  'web-page': 'typeWebPage',
};

const UNKNOWN = 'unknown';
const FREQUENCY_NAMES: Readonly<Record<Frequency | typeof UNKNOWN, MessageKey>> = {
  [UNKNOWN]: 'frequencyUnknown',
  weekly: 'frequencyWeekly',
  'three-a-month': 'frequencyThreeAMonth',
  semimonthly: 'frequencySemimonthly',
  monthly: 'frequencyMonthly',
  bimonthly: 'frequencyBimonthly',
  quarterly: 'frequencyQuarterly',
  yearly: 'frequencyYearly',
};

/** In the order in which a reader checks them: what they quote from first. */
const LINES: readonly (readonly [SourceTextField, MessageKey])[] = [
  ['title', 'sourceTitle'],
  ['authors', 'sourceAuthors'],
  ['publication', 'sourcePublication'],
  ['date', 'sourceDate'],
  ['issue', 'sourceIssue'],
  ['volume', 'sourceVolume'],
  ['issn', 'sourceIssn'],
  ['publisher', 'sourcePublisher'],
  ['place', 'sourcePlace'],
];

/** What is a line of its own. */
const LONG: ReadonlySet<SourceTextField> = new Set(['title', 'authors', 'publication']);

interface Props {
  readonly source: SourceFields;
  /** What was read, to go back to. */
  readonly read: SourceFields;
  readonly t: Translate;
  readonly onChange: (source: SourceFields) => void;
}

const isPeriodical = ({ type }: SourceFields): boolean => type !== 'book' && type !== 'web-page';

/** What is known of a source, for the reader to correct. */
export function SourceForm({ source, read, t, onChange }: Props) {
  const text = sourceText(source);
  const setFrequency = (chosen: Frequency | typeof UNKNOWN): void => {
    const { frequency: _, ...others } = source;
    const frequency = FREQUENCIES.find((one) => one === chosen);
    onChange(frequency === undefined ? others : { ...others, frequency });
  };
  return (
    <section class="source-form">
      <h3>{t('sourceHeading')}</h3>
      <p class="hint">{t('sourceHint')}</p>
      {LINES.map(([field, label]) => (
        <SourceLine
          key={field}
          field={field}
          label={label}
          text={text[field]}
          isShort={!LONG.has(field)}
          t={t}
          onInput={(typed) => onChange(withText(source, field, typed))}
        />
      ))}
      <SelectField
        name={t('sourceType')}
        value={source.type ?? 'journal'}
        options={namedOptions(TYPES, t)}
        isShort
        onChoose={(type) => onChange({ ...source, type })}
      />
      {isPeriodical(source) && (
        <SelectField
          name={t('sourceFrequency')}
          value={source.frequency ?? UNKNOWN}
          options={namedOptions(FREQUENCY_NAMES, t)}
          isShort
          onChoose={setFrequency}
        />
      )}
      <button type="button" class="button framed" onClick={() => onChange(read)}>
        {t('resetSource')}
      </button>
    </section>
  );
}
