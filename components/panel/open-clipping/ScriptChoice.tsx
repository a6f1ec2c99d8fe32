import { TARGETS, type Target } from '../../../lib/convert/target.ts';
import type { Translate } from '../../../lib/i18n/message.ts';
import { TARGET_NAMES } from '../../conversion/target-name.ts';
import { SelectField } from '../../forms/SelectField.tsx';

interface Props {
  /** Null for the script that a quote was printed in. */
  readonly script: Target | null;
  readonly onChoose: (script: Target | null) => void;
  readonly t: Translate;
}

const AS_PRINTED = 'printed';

/** In what script quotes are written into a file. */
export const ScriptChoice = ({ script, onChoose, t }: Props) => (
  <SelectField<Target | typeof AS_PRINTED>
    name={t('conversion')}
    value={script ?? AS_PRINTED}
    options={[
      [AS_PRINTED, t('targetOriginal')],
      ...TARGETS.map((own) => [own, t(TARGET_NAMES[own])] as const),
    ]}
    onChoose={(chosen) => onChoose(chosen === AS_PRINTED ? null : chosen)}
  />
);
