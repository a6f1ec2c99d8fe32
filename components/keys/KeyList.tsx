import type { Translate } from '../../lib/i18n/message.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { keySign } from './key-press.ts';
import { keyTable } from './key-table.ts';

interface Props {
  readonly writing: ReadingSettings['writing'];
  readonly t: Translate;
}

/** All keys of the reading view by groups, and what they do. */
export const KeyList = ({ writing, t }: Props) => (
  <>
    {keyTable(writing).map(({ name, rows }) => (
      <section>
        <h3>{t(name)}</h3>
        <dl class="keys">
          {rows.map((row) => (
            <div>
              <dt>{t(row.name)}</dt>
              <dd>
                {row.keys.map((key) => (
                  <kbd>{key === ' ' ? t('keySpace') : keySign(key)}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </>
);
