import { useRef } from 'preact/hooks';
import {
  parseTemplate,
  TEMPLATE_MAX,
  type TemplateFault,
} from '../../lib/cite/template/parse-template.ts';
import { TEMPLATE_FIELD_KEYS, TEMPLATE_FIELDS } from '../../lib/cite/template/template-fields.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';

const FAULTS: Readonly<Record<TemplateFault['kind'], MessageKey>> = {
  'unknown-field': 'templateUnknownField',
  'empty-field': 'templateEmptyField',
  unclosed: 'templateUnclosed',
  unopened: 'templateUnopened',
  'too-many-bars': 'templateTooManyBars',
  'no-field': 'templateNoField',
  'too-long': 'templateTooLong',
};

interface Props {
  readonly template: string;
  readonly t: Translate;
  readonly onInput: (template: string) => void;
}

const languageOf = (t: Translate): 'zh-Hans' | 'zh-Hant' | 'en' => {
  const tag = t('languageTag');
  return tag === 'zh-Hant' || tag === 'en' ? tag : 'zh-Hans';
};

/** Said where it is: characters are counted from 1. */
function faultText(fault: TemplateFault, t: Translate): string {
  const at = String(fault.kind === 'too-long' ? fault.at : fault.at + 1);
  return t(FAULTS[fault.kind], at, fault.kind === 'unknown-field' ? fault.name : '');
}

/** The reader's own template, what is wrong with it, and all fields that it may name. */
export function TemplateEditor({ template, t, onInput }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const parsed = parseTemplate(template);
  const faults = parsed.ok ? [] : parsed.faults;
  const insert = (name: string): void => {
    const place = area.current;
    if (place === null) return;
    place.setRangeText(`{${name}}`, place.selectionStart, place.selectionEnd, 'end');
    onInput(place.value);
    place.focus();
  };
  return (
    <div class="template">
      <label class="field">
        <span>{t('template')}</span>
        <textarea
          ref={area}
          rows={3}
          spellcheck={false}
          maxLength={TEMPLATE_MAX}
          aria-invalid={faults.length > 0}
          aria-describedby="template-faults"
          value={template}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      <div id="template-faults" role="status">
        {faults.length > 0 && (
          <ul class="fault faults">
            {faults.map((fault) => (
              <li>{faultText(fault, t)}</li>
            ))}
          </ul>
        )}
      </div>
      <p class="hint">{t('templateHint')}</p>
      <fieldset class="chips">
        <legend>{t('templateFields')}</legend>
        {TEMPLATE_FIELD_KEYS.map((key) => {
          const [name = key] = TEMPLATE_FIELDS[key].names[languageOf(t)];
          return (
            <button key={key} type="button" class="chip" onClick={() => insert(name)}>
              {name}
            </button>
          );
        })}
      </fieldset>
    </div>
  );
}
