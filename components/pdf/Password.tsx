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
  const give = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const password = new FormData(event.currentTarget).get('password');
    if (typeof password === 'string') onGive(password);
  };
  return (
    <form class="password" onSubmit={give}>
      <p role="status">{wrong ? t('pdfPasswordWrong') : t('pdfPassword', name)}</p>
      <label>
        <span>{t('pdfPasswordLabel')}</span>
        <input type="password" name="password" autocomplete="off" required autofocus />
      </label>
      <div class="choices">
        <button type="submit" class="button framed">
          {t('pdfOpen')}
        </button>
        <button type="button" class="button" onClick={onStop}>
          {t('pdfStop')}
        </button>
      </div>
    </form>
  );
}
