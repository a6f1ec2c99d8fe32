import type { Translate } from '../../../lib/i18n/message.ts';
import { PanelIcon } from '../PanelIcon.tsx';

interface Props {
  readonly typed: string;
  readonly t: Translate;
  readonly onType: (typed: string) => void;
  /** The reader goes on to the list. */
  readonly onDown: () => void;
}

/** Searches with every key. */
export function SearchField({ onDown, onType, t, typed }: Props) {
  return (
    <div class="search">
      <PanelIcon name="search" />
      <input
        type="search"
        value={typed}
        placeholder={t('searchClippings')}
        aria-label={t('searchClippings')}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Escape' && typed !== '') onType('');
          else return;
          event.preventDefault();
        }}
      />
      {typed !== '' && (
        <button
          type="button"
          class="button clear"
          aria-label={t('clearSearch')}
          onClick={() => onType('')}
        >
          <PanelIcon name="clear" />
        </button>
      )}
    </div>
  );
}
