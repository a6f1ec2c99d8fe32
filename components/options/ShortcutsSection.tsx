import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import { KeyList } from '../keys/KeyList.tsx';
import { OptionsSection } from './OptionsSection.tsx';

/** A key of the browser's own for something that the extension does. */
export interface Shortcut {
  readonly name: MessageKey;
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
}

interface Props {
  readonly shortcuts: readonly Shortcut[];
  /** Leads to where the browser lets them be changed. */
  readonly onChange: () => void;
  readonly t: Translate;
}

/** The keys that the browser lets one change, and those of the reading view. */
export const ShortcutsSection = ({ shortcuts, onChange, t }: Props) => (
  <OptionsSection id="shortcuts" title={t('shortcuts')}>
    <p class="soft">{t('shortcutsHelp')}</p>
    <dl class="keys">
      {shortcuts.map(({ name, keys }) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{keys === '' ? <span class="soft">{t('noShortcut')}</span> : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
    <button type="button" class="button framed" onClick={onChange}>
      {t('changeShortcuts')}
    </button>
    <details class="fold">
      <summary>{t('keysWhileReading')}</summary>
      <KeyList writing="horizontal" t={t} />
    </details>
  </OptionsSection>
);
