import type { Translate } from '../../lib/i18n/message.ts';
import type { PdfActions } from './pdf-state.ts';

interface Props {
  /** There is nothing else to do first. */
  readonly isFirst: boolean;
  readonly actions: PdfActions;
  readonly t: Translate;
}

/** The ways to open a document: a file, or an address; one can be dropped anywhere on the page. */
export function OpenPdf({ isFirst, actions, t }: Props) {
  const choose = (event: Event & { readonly currentTarget: HTMLInputElement }): void => {
    const [file] = event.currentTarget.files ?? [];
    if (file) actions.openFile(file);
  };
  const open = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const address = new FormData(event.currentTarget).get('address');
    if (typeof address === 'string' && address.trim() !== '') actions.openAddress(address.trim());
  };
  return (
    <div class="ways-in">
      <div class="place">
        <label class={`button ${isFirst ? 'primary' : 'framed'} file`}>
          <input type="file" accept="application/pdf,.pdf" onChange={choose} />
          <span>{t('pdfChoose')}</span>
        </label>
        <p class="soft">{t('pdfDrop')}</p>
      </div>
      <form class="address" onSubmit={open}>
        <label>
          <span>{t('pdfAddress')}</span>
          <input type="url" name="address" placeholder="https://" autocomplete="off" required />
        </label>
        <button type="submit" class="button framed">
          {t('pdfOpen')}
        </button>
      </form>
    </div>
  );
}
