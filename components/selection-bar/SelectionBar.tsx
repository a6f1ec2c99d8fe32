import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import { QuoteIcon } from './QuoteIcon.tsx';
import type { PassageActions, PlacedBox, Selected } from './selected.ts';

interface Props {
  readonly selected: Selected;
  readonly actions: PassageActions;
  readonly t: Translate;
}

/** In CSS pixels: between the text and the bar, and between the bar and the window's edge. */
const GAP = 8;

/** Below the text, or above where the window ends; never beyond its sides. */
function placeBeside(box: PlacedBox, bar: DOMRect, view: Window): { top: number; left: number } {
  const below = box.bottom + GAP;
  const fits = below + bar.height <= view.scrollY + view.innerHeight;
  const middle = (box.left + box.right - bar.width) / 2;
  const most = view.scrollX + view.document.documentElement.clientWidth - bar.width - GAP;
  return {
    top: fits ? below : Math.max(view.scrollY + GAP, box.top - GAP - bar.height),
    left: Math.max(GAP, Math.min(middle, most)),
  };
}

/** A small bar at the selection: what one does with it all day. */
export function SelectionBar({ selected, actions, t }: Props) {
  const { passage, box } = selected;
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  useLayoutEffect(() => {
    const own = bar.current;
    if (own !== null) setPlace(placeBeside(box, own.getBoundingClientRect(), window));
  }, [box]);
  return (
    <div
      ref={bar}
      class="selection-bar"
      role="toolbar"
      aria-label={t('selectionTools')}
      style={place === null ? { visibility: 'hidden' } : { top: place.top, left: place.left }}
      // A press would end the selection.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button
        type="button"
        class="button"
        title={t('withKey', t('copyWithCitation'), 'Alt+C')}
        aria-keyshortcuts="Alt+C"
        onClick={() => actions.copyWithCitation(passage)}
      >
        <QuoteIcon />
        <span>{t('copyWithCitation')}</span>
      </button>
      {actions.save !== undefined && (
        <button type="button" class="button" onClick={() => actions.save?.(passage)}>
          {t('saveClipping')}
        </button>
      )}
      <button type="button" class="button" onClick={() => actions.copyPlain(passage)}>
        {t('copyPlain')}
      </button>
      <button
        type="button"
        class="button"
        aria-label={t('cite')}
        title={t('cite')}
        onClick={() => actions.cite(passage)}
      >
        …
      </button>
    </div>
  );
}
