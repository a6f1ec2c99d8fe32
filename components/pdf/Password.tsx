import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';

interface Props {
  readonly name: string;
  readonly wrong: boolean;
  readonly onGive: (password: string) => void;
  readonly onStop: () => void;
  readonly t: Translate;
}

/** Asks for a document's password; it is given to the document and kept nowhere. */
export function Password({ name, wrong, onGive, onStop, t }: Props) {
  const field = useRef<HTMLInputElement>(null);
  // `autofocus` counts only once for a document, and there may be several tries.
  useEffect(() => field.current?.focus(), []);
  const give = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const password = new FormData(event.currentTarget).get('password');
    if (typeof password === 'string') onGive(password);
  };
  return (
    <form class="password" onSubmit={give}>
      {wrong ? (
        <p class="wrong" role="alert">
          {t('pdfPasswordWrong')}
        </p>
      ) : (
        <p role="status">{t('pdfPassword', name)}</p>
      )}
      <label>
        <span>{t('pdfPasswordLabel')}</span>
        <input
          ref={field}
          type="password"
          name="password"
          autocomplete="off"
          required
          aria-invalid={wrong}
        />
      </label>
      <div class="choices">
        <button type="submit" class="button primary">
          {t('pdfOpen')}
        </button>
        <button type="button" class="button framed" onClick={onStop}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
