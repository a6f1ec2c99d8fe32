import type { CopyShape } from '../../lib/cite/copy/copy-shape.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { CitationSettings } from '../../lib/settings/citation-settings.ts';
import { namedOptions } from '../forms/named-options.ts';
import { SelectField } from '../forms/SelectField.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';

const STYLES: Readonly<Record<CitationSettings['style'], MessageKey>> = {
  'gbt7714-2025': 'styleGbt2025',
  'gbt7714-2025-author-date': 'styleGbt2025AuthorDate',
  'gbt7714-2015': 'styleGbt2015',
  'gbt7714-2015-author-date': 'styleGbt2015AuthorDate',
  plain: 'stylePlain',
  apa: 'styleApa',
  mla: 'styleMla',
  chicago: 'styleChicago',
  own: 'styleOwn',
};
const CONTENTS: Readonly<Record<CopyShape['content'], MessageKey>> = {
  'quote-citation': 'contentQuoteCitation',
  'quote-in-brackets': 'contentInBrackets',
  'citation-quote': 'contentCitationQuote',
  quote: 'contentQuote',
  citation: 'contentCitation',
};
const MARKS: Readonly<Record<CopyShape['marks'], MessageKey>> = {
  'by-script': 'marksByScript',
  curly: 'marksCurly',
  corner: 'marksCorner',
  none: 'marksNone',
};
const FORMATS: Readonly<Record<CopyShape['format'], MessageKey>> = {
  text: 'formatText',
  markdown: 'formatMarkdown',
};
const LINKS: Readonly<Record<CopyShape['link'], MessageKey>> = {
  address: 'linkAddress',
  words: 'linkWords',
  none: 'linkNone',
};

interface Props {
  readonly settings: CitationSettings;
  readonly t: Translate;
  readonly onChange: (settings: CitationSettings) => void;
}

/** The style of citations and the shape of what is copied. */
export function FormatSettings({ settings, t, onChange }: Props) {
  const set = (changed: Partial<CitationSettings>): void => onChange({ ...settings, ...changed });
  const { style, template, content, marks, format, link } = settings;
  return (
    <>
      <SelectField
        name={t('citationStyle')}
        value={style}
        options={namedOptions(STYLES, t)}
        onChoose={(chosen) => set({ style: chosen })}
      />
      {style === 'own' && (
        <TemplateEditor template={template} t={t} onInput={(typed) => set({ template: typed })} />
      )}
      <SelectField
        name={t('copyContent')}
        value={content}
        options={namedOptions(CONTENTS, t)}
        onChoose={(chosen) => set({ content: chosen })}
      />
      <SelectField
        name={t('copyFormat')}
        value={format}
        options={namedOptions(FORMATS, t)}
        onChoose={(chosen) => set({ format: chosen })}
      />
      {format === 'text' && (
        <SelectField
          name={t('copyMarks')}
          value={marks}
          options={namedOptions(MARKS, t)}
          onChoose={(chosen) => set({ marks: chosen })}
        />
      )}
      <SelectField
        name={t('copyLink')}
        value={link}
        options={namedOptions(LINKS, t)}
        onChoose={(chosen) => set({ link: chosen })}
      />
    </>
  );
}
