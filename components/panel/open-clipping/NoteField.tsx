import { useEffect, useRef, useState } from 'preact/hooks';
import { NOTE_MAX } from '../../../lib/clippings/parse-clipping.ts';
import type { Translate } from '../../../lib/i18n/message.ts';

interface Props {
  readonly note: string;
  readonly t: Translate;
  readonly onChange: (note: string) => void;
}

/** In milliseconds without a key: then what was written is kept. */
const IDLE = 600;

/** A note, kept as it is written: when the reader pauses, leaves the field, or closes it. */
export function NoteField({ note, onChange, t }: Props) {
  const [written, setWritten] = useState(note);
  const pending = useRef<string | null>(null);
  const change = useRef(onChange);
  change.current = onChange;
  const keep = (): void => {
    if (pending.current !== null) change.current(pending.current);
    pending.current = null;
  };
  // Undone, or changed in another window, while nothing is being written here.
  useEffect(() => {
    if (pending.current === null) setWritten(note);
  }, [note]);
  useEffect(() => {
    const timer = setTimeout(keep, IDLE);
    return () => clearTimeout(timer);
  }, [written]);
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return (
    <textarea
      class="note"
      value={written}
      rows={3}
      maxLength={NOTE_MAX}
      placeholder={t('noteHint')}
      aria-label={t('note')}
      onInput={({ currentTarget }) => {
        pending.current = currentTarget.value;
        setWritten(currentTarget.value);
      }}
      onBlur={keep}
    />
  );
}
