import { offeredTargets } from '../../lib/convert/offered-targets.ts';
import type { Target } from '../../lib/convert/target.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { TARGET_NAMES } from './target-name.ts';

interface Props {
  /** As it was kept: what would not change it is not offered. */
  readonly text: string;
  readonly target: Target | null;
  readonly onChoose: (target: Target | null) => void;
  readonly t: Translate;
}

/** In what script a text is shown; nothing where there is no choice. */
export function TargetSelect({ text, target, onChoose, t }: Props) {
  const offered = offeredTargets([text]);
  if (offered.length === 0) return null;
  const shown = offered.find((one) => one === target) ?? null;
  return (
    <select
      class="target"
      aria-label={t('conversion')}
      value={shown ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChoose(offered.find((one) => one === value) ?? null)
      }
    >
      <option value="">{t('targetOriginal')}</option>
      {offered.map((one) => (
        <option value={one} selected={one === shown}>
          {t(TARGET_NAMES[one])}
        </option>
      ))}
    </select>
  );
}
