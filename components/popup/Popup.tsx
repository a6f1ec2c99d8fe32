import type { Translate } from '../../lib/i18n/message.ts';
import { SwitchRow } from '../forms/SwitchRow.tsx';
import { PopupIcon, type PopupIconName } from './PopupIcon.tsx';
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

function Found({ state, t }: Pick<Props, 'state' | 't'>) {
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
      return <p role="status">{t('popupPdf')}</p>;
    case 'closed':
      return (
        <div role="status">
          <p>{t('popupClosed')}</p>
          <p class="soft">{t('popupNoBookHelp')}</p>
        </div>
      );
  }
}

/** The one thing to do with what was found, where there is one. */
function Deed({ state, actions, t }: Props) {
  const { openAddress, openPdf } = actions;
  const deed = (name: string, act: () => void) => (
    <button type="button" class="button primary" onClick={act}>
      {name}
    </button>
  );
  if (state.kind === 'pdf') return deed(t('pdfRead'), () => openPdf(state.address));
  if (state.kind !== 'no-book' || state.frame === null) return null;
  const { frame } = state;
  return deed(t('openFrame'), () => openAddress(frame));
}

/** Only after a page was read is there a reason to ask; what was allowed can be taken back always. */
const isAsked = (state: PopupState): state is PopupState & { readonly site: SiteState } => {
  if (state.kind !== 'read' && state.kind !== 'no-book') return false;
  const leave = state.site?.leave;
  return leave === 'allowed' || (leave === 'none' && state.kind === 'read');
};

/** What the toolbar's button shows: what became of the page, the switch for its site, and ways on. */
export function Popup({ state, actions, t }: Props) {
  const { openPanel, openPdf, openSettings, allow } = actions;
  const way = (icon: PopupIconName, name: string, act: () => void) => (
    <button type="button" class="button" onClick={act}>
      <PopupIcon name={icon} />
      {name}
    </button>
  );
  return (
    <main class="popup">
      <h1>
        <img src="/icon/48.png" width="24" height="24" alt="" />
        {t('extName')}
      </h1>
      <Found state={state} t={t} />
      {isAsked(state) && (
        <SwitchRow
          name={t('alwaysOnSite', state.site.site.host)}
          isOn={state.site.leave === 'allowed'}
          onSwitch={allow}
        />
      )}
      <Deed state={state} actions={actions} t={t} />
      <div class="ways">
        {openPanel !== null && way('clippings', t('openPanel'), openPanel)}
        {state.kind !== 'pdf' && way('pdf', t('pdfTitle'), () => openPdf(null))}
        {way('settings', t('openSettings'), openSettings)}
      </div>
    </main>
  );
}
