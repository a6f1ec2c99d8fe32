import { useEffect, useRef } from 'preact/hooks';
import type { ClipboardContent } from '../../lib/cite/copy/copy-of.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { Icon } from '../reading-view/Icon.tsx';

interface Props {
  readonly content: ClipboardContent;
  readonly t: Translate;
  readonly onDismiss: () => void;
}

/** What the browser did not let copy, selected, so that the reader's own key copies it. */
export function Uncopied({ content, t, onDismiss }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Over the panel that the copying was asked for in.
    dialog.current?.showPopover();
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <div
      ref={dialog}
      class="uncopied"
      popover="manual"
      role="alertdialog"
      aria-labelledby="uncopied-text"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDismiss();
      }}
    >
      <p id="uncopied-text">{t('copyRefused')}</p>
      <textarea ref={area} readOnly rows={5} aria-labelledby="uncopied-text" value={content.text} />
      <button
        type="button"
        class="button"
        aria-label={t('close')}
        title={t('close')}
        onClick={onDismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
