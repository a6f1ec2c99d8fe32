import type { Translate } from '../../lib/i18n/message.ts';
import type { PopupState, SiteState } from './popup-state.ts';

export interface PopupActions {
  /** Asks leave for the site, or gives it up; in a click, so that the browser may ask. */
  readonly allow: (allowed: boolean) => void;
  readonly openSettings: () => void;
  /** Opens a page in a tab of its own. */
  readonly openAddress: (address: string) => void;
  /** Opens the PDF at that address; or the page on which one can be chosen. */
  readonly openPdf: (address: string | null) => void;
  /** Null where there is no panel. */
  readonly openPanel: (() => void) | null;
}

interface Props {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly t: Translate;
}

function Found({ state, actions, t }: Props) {
  switch (state.kind) {
    case 'looking':
      return <p role="status">{t('popupLooking')}</p>;
    case 'read':
      return <p role="status">{t('popupRead', 'Alt+R')}</p>;
    case 'no-book':
      return (
        <div role="status">
          <p>{t('popupNoBook')}</p>
          <p class="soft">{t(state.frame === null ? 'popupNoBookHelp' : 'popupFrame')}</p>
        </div>
      );
    case 'pdf':
      return (
        <button type="button" class="button framed" onClick={() => actions.openPdf(state.address)}>
          {t('pdfRead')}
        </button>
      );
    case 'closed':
      return (
        <div role="status">
          <p>{t('popupClosed')}</p>
          <p class="soft">{t('popupNoBookHelp')}</p>
        </div>
      );
  }
}

/** Only after a page was read is there a reason to ask; what was allowed can be taken back always. */
const isAsked = (state: PopupState): state is PopupState & { readonly site: SiteState } => {
  if (state.kind !== 'read' && state.kind !== 'no-book') return false;
  const leave = state.site?.leave;
  return leave === 'allowed' || (leave === 'none' && state.kind === 'read');
};

/** What the toolbar's button shows: what became of the page, and the switch for its site. */
export function Popup({ state, actions, t }: Props) {
  const { openPanel, openPdf, openSettings, openAddress, allow } = actions;
  return (
    <main class="popup">
      <h1>{t('extName')}</h1>
      <Found state={state} actions={actions} t={t} />
      {isAsked(state) && (
        <label class="switch-row">
          <span>{t('alwaysOnSite', state.site.site.host)}</span>
          <input
            type="checkbox"
            role="switch"
            checked={state.site.leave === 'allowed'}
            aria-checked={state.site.leave === 'allowed'}
            onChange={(event) => allow(event.currentTarget.checked)}
          />
        </label>
      )}
      <div class="ways">
        {state.kind === 'no-book' && state.frame !== null && (
          <button
            type="button"
            class="button framed"
            onClick={() => openAddress(state.frame ?? '')}
          >
            {t('openFrame')}
          </button>
        )}
        {openPanel !== null && (
          <button type="button" class="button framed" onClick={openPanel}>
            {t('openPanel')}
          </button>
        )}
        {state.kind !== 'pdf' && (
          <button type="button" class="button framed" onClick={() => openPdf(null)}>
            {t('pdfTitle')}
          </button>
        )}
        <button type="button" class="button framed" onClick={openSettings}>
          {t('openSettings')}
        </button>
      </div>
    </main>
  );
}
