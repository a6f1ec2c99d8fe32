import type { OpenDoubt } from '../../../components/conversion/conversion.ts';
import { blockTexts } from '../../view/block-texts.ts';
import type { DoubtPlace } from './undecided-characters.ts';

const UNDECIDED = '[data-undecided]';

/**
 * Calls back when an undecided character is pressed, by the mouse, a finger or the keyboard; not
 * when text is selected that begins or ends in it.
 *
 * @param isSelecting whether something is selected
 */
export function listenToUndecided(
  root: ShadowRoot,
  isSelecting: () => boolean,
  onPress: (place: DoubtPlace) => void,
  signal: AbortSignal,
): void {
  const press = (event: Event): void => {
    const pressed = event.target instanceof Element ? event.target.closest(UNDECIDED) : null;
    const own = blockTexts(root).find(({ element }) => element.contains(pressed));
    if (!(pressed instanceof HTMLElement) || own === undefined) return;
    event.preventDefault();
    const { flipPage, block } = own;
    onPress({ flipPage, block, number: Number(pressed.dataset.undecided) });
  };
  root.addEventListener('click', (event) => (isSelecting() ? undefined : press(event)), { signal });
  const onKey = (event: Event): void => {
    if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' '))
      press(event);
  };
  root.addEventListener('keydown', onKey, { signal });
}

/** Scrolls to an undecided character where it is not in sight, focuses it and gives its place. */
export function findUndecided(
  root: ShadowRoot,
  { flipPage, block, number }: DoubtPlace,
): OpenDoubt['place'] | null {
  const element = blockTexts(root)
    .filter((own) => own.flipPage === flipPage && own.block === block)
    .map((own) => own.element.querySelector<HTMLElement>(`[data-undecided="${number}"]`))
    .find((found) => found !== null);
  if (element === undefined) return null;
  if (!isSeen(element)) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }
  element.focus({ preventScroll: true });
  return element.getBoundingClientRect();
}

/** In vertical writing the text leaves the window at its sides. */
function isSeen(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
}
