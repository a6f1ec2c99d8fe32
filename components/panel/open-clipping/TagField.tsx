import { useState } from 'preact/hooks';
import { cleanTag } from '../../../lib/clippings/edit-clipping.ts';
import type { Translate } from '../../../lib/i18n/message.ts';
import { PanelIcon } from '../PanelIcon.tsx';

interface Props {
  readonly tags: readonly string[];
  /** All there are, to complete what is typed. */
  readonly known: readonly string[];
  readonly t: Translate;
  readonly onAdd: (tags: readonly string[]) => void;
  readonly onRemove: (tag: string) => void;
}

/** The completions must have a name of their own in the document. */
const COMPLETIONS = 'known-tags';
const BETWEEN_TAGS = /[,，、;；]/u;

/** Tags, and a field for more; several at once with commas between. */
export function TagField({ known, onAdd, onRemove, t, tags }: Props) {
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    const more = text
      .split(BETWEEN_TAGS)
      .map(cleanTag)
      .filter((tag) => tag !== '');
    setTyped('');
    if (more.length > 0) onAdd(more);
  };
  return (
    <div class="tag-field">
      {tags.map((tag) => (
        <span class="tag">
          {tag}
          <button type="button" aria-label={t('removeTag', tag)} onClick={() => onRemove(tag)}>
            <PanelIcon name="clear" />
          </button>
        </span>
      ))}
      <input
        type="text"
        list={COMPLETIONS}
        value={typed}
        placeholder={t('addTag')}
        aria-label={t('addTag')}
        onInput={({ currentTarget: { value } }) => {
          const complete = known.includes(value) && !tags.includes(value) && value !== typed;
          if (BETWEEN_TAGS.test(value.slice(-1)) || (complete && value.length - typed.length > 1))
            add(value);
          else setTyped(value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const last = tags.at(-1);
          if (event.key === 'Enter') add(typed);
          else if (event.key === 'Backspace' && typed === '' && last !== undefined) onRemove(last);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={COMPLETIONS}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option value={tag} />
          ))}
      </datalist>
    </div>
  );
}
