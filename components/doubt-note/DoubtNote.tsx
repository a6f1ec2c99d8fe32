import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import { placeOfTarget } from '../page-picture/block-places.ts';
import type { BlockPlace } from '../page-picture/picture-tool.ts';
import type { PlacedBox } from '../selection-bar/selected.ts';
import { usePlaceInWindow } from '../selection-bar/use-place-in-window.ts';

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
  readonly box: PlacedBox;
}

/** In milliseconds: a pointer that only passes over a place asks nothing. */
const HOVER = 250;
/** In milliseconds: the way from the place to the note. */
const LEAVE = 400;

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
  usePlaceInWindow(note, explained?.box ?? null);
  return (
    <div ref={note} class="doubt-note" role="status" hidden={explained === null}>
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
  const { signal } = end;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Element | null = null;
  /** Pressed, or with the focus: it stays wherever the pointer goes, or the text under it. */
  let held = false;
  const soon = (doubt: Element | null, after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      shown = doubt;
      tell(doubt && explainedAt(doubt));
    }, after);
  };
  const on = (type: string, react: (doubt: Element | null) => void): void =>
    root.addEventListener(
      type,
      ({ target }) => {
        if (!(target instanceof Element)) return;
        if (target.closest('.doubt-note')) clearTimeout(timer);
        else react(target.closest('.doubt'));
      },
      { signal },
    );
  const hold = (doubt: Element | null): void => {
    held = doubt !== null;
    soon(doubt, 0);
  };
  on('pointerover', (doubt) => {
    if (held) return;
    if (doubt) soon(doubt, HOVER);
    else if (timer !== undefined) soon(null, LEAVE);
  });
  on('focusin', hold);
  on('click', hold);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') hold(null);
  };
  window.addEventListener('keydown', onKey, { signal });
  const follow = (): void => {
    if (shown === null) return;
    if (isSeen(shown)) tell(explainedAt(shown));
    else hold(null);
  };
  window.addEventListener('scroll', follow, { signal, passive: true });
  window.addEventListener('resize', follow, { signal });
  return () => {
    clearTimeout(timer);
    end.abort();
  };
}

/** Whether any of it is in the window. */
function isSeen(doubt: Element): boolean {
  const { top, bottom, left, right } = doubt.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

const explainedAt = (doubt: Element): Explained => ({
  text: doubt.getAttribute('aria-description') ?? '',
  place: placeOfTarget(doubt),
  box: doubt.getBoundingClientRect(),
});
