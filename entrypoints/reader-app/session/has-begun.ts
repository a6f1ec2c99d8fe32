import { scrollPlace } from '../../view/reading-edge.ts';

/** In CSS pixels: a page that has moved less is still at its top. */
const AT_TOP = 8;

/** Whether the reader is at the text already. */
export interface BegunWatch {
  readonly hasBegun: () => boolean;
  /** Another text stands there. */
  readonly reset: () => void;
}

/** Watches for the reader's beginning to read: scrolling down, or selecting in the view. */
export function watchBegun(root: ShadowRoot, signal: AbortSignal): BegunWatch {
  let selected = false;
  const onSelect = (): void => {
    selected = true;
  };
  root.addEventListener('selectstart', onSelect, { signal });
  return {
    hasBegun: () => {
      const place = scrollPlace(root);
      return selected || place.window > AT_TOP || place.prose < -AT_TOP;
    },
    reset: () => {
      selected = false;
    },
  };
}
