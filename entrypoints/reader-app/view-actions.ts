import type { ScrollStep, ViewActions } from '../../components/reader-app/view-actions.ts';
import type { Direction } from '../../components/reading-view/reading.ts';
import { type BlockTextElement, blockTexts } from '../view/block-texts.ts';
import { EDGE_GAP, extentOf, scrollOn } from '../view/reading-edge.ts';

/** In CSS pixels: as far as Chromium moves a page by an arrow. */
const LINE_STEP = 40;
/** The part of what is in sight by which Chromium moves a page by the space bar. */
const SCREEN_SHARE = 0.875;

const mainOf = (root: ShadowRoot): HTMLElement | null => root.querySelector('main');

/** In CSS pixels. */
const STEPS: Readonly<Record<ScrollStep, (root: ShadowRoot) => number>> = {
  line: () => LINE_STEP,
  screen: (root) => (mainOf(root)?.clientWidth ?? 0) * SCREEN_SHARE,
  all: (root) => mainOf(root)?.scrollWidth ?? 0,
};

const HEADINGS = '.prose :is(h2, h3)';

/** What the reader can do with the view in `root`. */
export function viewActions(root: ShadowRoot): ViewActions {
  const find = (matches: (own: BlockTextElement) => boolean): BlockTextElement | undefined =>
    blockTexts(root).find(matches);
  return {
    togglePanel: (panel) => root.getElementById(panel)?.togglePopover(),
    goTo: ({ flipPage, block }) => {
      const found = find((own) => own.flipPage === flipPage && own.block === block);
      if (found) moveTo(root, found.element.closest<HTMLElement>('h2, h3, p') ?? found.element);
    },
    goToHeading: (direction) => {
      const heading = headingBeside(root, direction);
      if (heading) moveTo(root, heading);
    },
    scroll: (direction, by) => {
      const step = STEPS[by](root);
      scrollOn(root, direction === 'next' ? step : -step, by === 'line' ? 'instant' : smoothly());
    },
    currentBlock: () => firstInSight(root) ?? null,
    watchScroll: (onScroll) => {
      const ended = new AbortController();
      // A scroll of the prose does not leave the view, and one of the window does not enter it.
      for (const target of [root, window]) {
        target.addEventListener('scroll', onScroll, { signal: ended.signal, capture: true });
      }
      return () => ended.abort();
    },
  };
}

/** The heading next to the one that has the focus, if that is in sight, or to where the reader is. */
function headingBeside(root: ShadowRoot, direction: Direction): HTMLElement | undefined {
  const headings = [...root.querySelectorAll<HTMLElement>(HEADINGS)];
  const focused = headings.find((heading) => heading === root.activeElement && isInSight(heading));
  const current = focused ?? firstInSight(root)?.element;
  if (current === undefined) return undefined;
  return direction === 'next'
    ? headings.find((heading) => isBefore(current, heading))
    : headings.findLast((heading) => isBefore(heading, current));
}

/** Whether one stands before the other, and neither is within the other. */
const isBefore = (one: Element, other: Element): boolean =>
  !one.contains(other) &&
  !other.contains(one) &&
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const firstInSight = (root: ShadowRoot): BlockTextElement | undefined =>
  blockTexts(root).find(({ element }) => extentOf(root, element).end > EDGE_GAP);

function isInSight(element: Element): boolean {
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
}

/** Moves an element to the edge, and the focus to it, so that a screen reader goes on there. */
function moveTo(root: ShadowRoot, element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  scrollOn(root, extentOf(root, element).start - EDGE_GAP, smoothly());
}

/** As the reader wants things to move. */
const smoothly = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
