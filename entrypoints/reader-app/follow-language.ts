import { translate, watchTexts } from '../services/translate.ts';

/** Lets the view speak another language when the reader sets one. */
export function followLanguage(root: ShadowRoot, redraw: () => void, signal: AbortSignal): void {
  watchTexts(() => {
    root.host.setAttribute('lang', translate('languageTag'));
    redraw();
  }, signal);
}
