import { useId, useState } from 'preact/hooks';
import { faultOf, type SourceTextFault, type SourceTextField } from '../../lib/cite/source-text.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';

const FAULTS: Readonly<Record<SourceTextFault, MessageKey>> = {
  'date-not-understood': 'dateNotUnderstood',
  'issn-not-right': 'issnNotRight',
};

interface Props {
  readonly field: SourceTextField;
  readonly label: MessageKey;
  /** The text as it is kept. */
  readonly text: string;
  /** Half a line is enough for it. */
  readonly isShort: boolean;
  readonly t: Translate;
  readonly onInput: (text: string) => void;
}

/** A field of the source. What is typed stays as it was typed for as long as the field has the focus. */
export function SourceLine({ field, label, text, isShort, t, onInput }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? text;
  const fault = faultOf(field, shown);
  return (
    <label class={isShort ? 'field short' : 'field'}>
      <span>{t(label)}</span>
      <input
        type="text"
        name={field}
        autocomplete="off"
        spellcheck={false}
        value={shown}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : id}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onInput(currentTarget.value);
        }}
        onBlur={() => {
          if (fault === null) setTyped(null);
        }}
      />
      {fault !== null && (
        <span id={id} class="fault" role="status">
          {t(FAULTS[fault])}
        </span>
      )}
    </label>
  );
}
