import { useState } from 'preact/hooks';
import { PHRASE_MAX } from '../../lib/convert/dictionaries/phrase-index.ts';
import { nameOf } from '../../lib/convert/own-words/custom-words.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { directionName, WORD_DIRECTIONS } from './direction-name.ts';

interface Props {
  /** Takes a word as a line of a file has it. */
  readonly onAdd: (line: string) => void;
  readonly t: Translate;
}

const [USUAL] = WORD_DIRECTIONS.map(nameOf);

/** A word to add: its direction, what stands in the text, and what it shall become. */
export function NewWordForm({ onAdd, t }: Props) {
  const [direction, setDirection] = useState(USUAL ?? '');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    onAdd(`${direction}\t${from}\t${to}`);
    setFrom('');
    setTo('');
  };
  return (
    <form class="new-word" onSubmit={add}>
      <label>
        <span>{t('wordDirection')}</span>
        <select
          value={direction}
          onChange={({ currentTarget }) => setDirection(currentTarget.value)}
        >
          {WORD_DIRECTIONS.map((one) => (
            <option value={nameOf(one)}>{directionName(one, t)}</option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('wordFrom')}</span>
        <input
          required
          maxLength={PHRASE_MAX}
          value={from}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('wordTo')}</span>
        <input
          required
          maxLength={PHRASE_MAX}
          value={to}
          onInput={({ currentTarget }) => setTo(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button framed">
        {t('addWord')}
      </button>
    </form>
  );
}
