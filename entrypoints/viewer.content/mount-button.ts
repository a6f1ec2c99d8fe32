import passingCss from '../../components/reading-view/passing.css?inline';
import controlsCss from '../../components/theme/controls.css?inline';
import tokensCss from '../../components/theme/tokens.css?inline';
import { translate } from '../services/translate.ts';
import { mountHost } from '../view/mount-host.ts';

const KEY = 'Alt+R';
const SVG = 'http://www.w3.org/2000/svg';
/** A page with lines, the first one indented; as `components/reading-view/Icon.tsx` has it. */
const PROSE_ICON = 'M5.5 3.5h13v17h-13zM10.5 8H16M8.5 12H16M8.5 16H16';

/** What can be said by the button. */
export interface OfferButton {
  /** It was pressed, and what it offers is on the way. */
  readonly wait: () => void;
  readonly sayNoAnswer: () => void;
}

/** A button in the corner of the page. Drawn by hand: all of Preact would be more than the rest. */
export function mountButton(
  document: Document,
  onPress: () => void,
  signal: AbortSignal,
): OfferButton {
  const styles = tokensCss + controlsCss + passingCss;
  const root = mountHost(document, translate('languageTag'), styles, signal);
  const corner = document.createElement('div');
  corner.className = 'corner';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'switch';
  button.title = translate('withKey', translate('showProse'), KEY);
  button.setAttribute('aria-keyshortcuts', KEY);
  const label = document.createElement('span');
  label.setAttribute('role', 'status');
  label.textContent = translate('showProse');
  button.append(proseIcon(document), label);
  button.addEventListener('click', onPress);
  corner.append(button);
  root.append(corner);
  const say = (text: string, isBusy: boolean): void => {
    label.textContent = text;
    button.setAttribute('aria-busy', String(isBusy));
  };
  return {
    wait: () => say(translate('showProse'), true),
    sayNoAnswer: () => say(translate('offerFailed'), false),
  };
}

function proseIcon(document: Document): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PROSE_ICON);
  icon.append(path);
  return icon;
}
