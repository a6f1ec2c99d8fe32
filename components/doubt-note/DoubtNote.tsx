import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import { placeOfTarget } from '../page-picture/block-places.ts';
import type { BlockPlace } from '../page-picture/picture-tool.ts';

interface Props {
  readonly t: Translate;
  /** Shows the block on its page. */
  readonly onSee: (place: BlockPlace) => void;
}

/** A doubtful place that is explained. */
interface Explained {
  readonly text: string;
  readonly place: BlockPlace | null;
  /** In CSS pixels of the window. */
  readonly left: number;
  readonly top: number;
}

/** In milliseconds: a pointer that only passes over a place asks nothing. */
const HOVER = 250;
/** In milliseconds: the way from the place to the note. */
const LEAVE = 400;
/** In CSS pixels: the note is no wider, and stands so far from the window's edges. */
const WIDTH = 288;
const EDGE = 8;

/** Explains a doubtful place when it is pointed at, tapped, or has the focus. */
export function DoubtNote({ t, onSee }: Props) {
  const [explained, setExplained] = useState<Explained | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = note.current?.getRootNode();
    return root instanceof ShadowRoot ? watchDoubts(root, setExplained) : undefined;
  }, []);
  const see = (): void => {
    if (explained?.place) onSee(explained.place);
    setExplained(null);
  };
  const style = explained && { left: `${explained.left}px`, top: `${explained.top}px` };
  return (
    <div
      ref={note}
      class="doubt-note"
      role="status"
      hidden={explained === null}
      style={style ?? ''}
    >
      {explained && (
        <>
          <strong>{t('notCertain')}</strong>
          <p>{explained.text}</p>
          <button type="button" class="button" onClick={see}>
            {t('seeOnPage')}
          </button>
        </>
      )}
    </div>
  );
}

/** Tells of the doubtful place that is meant, and null when none is any more. */
function watchDoubts(root: ShadowRoot, tell: (explained: Explained | null) => void): () => void {
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the window was scrolled to when the note was put there. */
  let scrolledTo = 0;
  const soon = (explained: Explained | null, after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      scrolledTo = window.scrollY;
      tell(explained);
    }, after);
  };
  const on = (type: string, react: (target: Element) => void): void =>
    root.addEventListener(
      type,
      ({ target }) => {
        if (target instanceof Element) react(target);
      },
      { signal: end.signal },
    );
  on('pointerover', (target) => {
    if (target.closest('.doubt-note')) clearTimeout(timer);
    else if (target.closest('.doubt')) soon(explainedAt(target), HOVER);
    else if (timer !== undefined) soon(null, LEAVE);
  });
  on('focusin', (target) => {
    if (!target.closest('.doubt-note')) soon(explainedAt(target), 0);
  });
  on('click', (target) => {
    if (!target.closest('.doubt-note')) soon(explainedAt(target), 0);
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') soon(null, 0);
  };
  window.addEventListener('keydown', onKey, { signal: end.signal });
  // The event of a scroll that led to the place may come after the press on it.
  const onScroll = (): void => {
    if (Math.abs(window.scrollY - scrolledTo) > EDGE) soon(null, 0);
  };
  window.addEventListener('scroll', onScroll, { signal: end.signal });
  return () => {
    clearTimeout(timer);
    end.abort();
  };
}

/** Of a doubtful place, or what is within it; null of anything else. */
function explainedAt(target: Element): Explained | null {
  const doubt = target.closest('.doubt');
  if (doubt === null) return null;
  const { left, bottom } = doubt.getBoundingClientRect();
  return {
    text: doubt.getAttribute('aria-description') ?? '',
    place: placeOfTarget(doubt),
    left: Math.max(EDGE, Math.min(left, innerWidth - WIDTH - EDGE)),
    top: bottom + EDGE,
  };
}
