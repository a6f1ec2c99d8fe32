import type { Translate } from '../../lib/i18n/message.ts';
import { Opening } from './Opening.tsx';
import { OpenPdf } from './OpenPdf.tsx';
import { Password } from './Password.tsx';
import type { PdfActions, PdfState } from './pdf-state.ts';
import { Trouble } from './Trouble.tsx';

interface Props {
  readonly state: PdfState;
  readonly actions: PdfActions;
  readonly t: Translate;
}

/** The page before there is prose: how to open a document, how far it is, and what is the matter. */
export function PdfEntry({ state, actions, t }: Props) {
  return (
    <main class="pdf-entry">
      <h1>{t('pdfTitle')}</h1>
      <Body state={state} actions={actions} t={t} />
      {state.kind !== 'opening' && state.kind !== 'password' && (
        <>
          {state.kind !== 'start' && <h2>{t('pdfAnother')}</h2>}
          <OpenPdf isFirst={state.kind === 'start'} actions={actions} t={t} />
          <p class="soft">{t('pdfPrivacy')}</p>
        </>
      )}
    </main>
  );
}

function Body({ state, actions, t }: Props) {
  switch (state.kind) {
    case 'start':
      return <p>{t(state.again === true ? 'pdfChooseAgain' : 'pdfAbout')}</p>;
    case 'opening':
      return <Opening name={state.name} progress={state.progress} onStop={actions.stop} t={t} />;
    case 'password':
      return (
        <Password
          // Another try starts with an empty field.
          key={state.wrong}
          name={state.name}
          wrong={state.wrong}
          onGive={actions.givePassword}
          onStop={actions.stop}
          t={t}
        />
      );
    case 'leave':
      return (
        <div class="trouble">
          <p role="status">{t('pdfLeave', state.host)}</p>
          <div class="choices">
            <button type="button" class="button primary" onClick={actions.giveLeave}>
              {t('pdfGiveLeave', state.host)}
            </button>
          </div>
        </div>
      );
    case 'trouble':
      return <Trouble state={state} actions={actions} t={t} />;
  }
}
