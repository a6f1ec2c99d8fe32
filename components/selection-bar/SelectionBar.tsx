import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import { ClippingIcon } from './ClippingIcon.tsx';
import { placeBeside } from './place-beside.ts';
import { QuoteIcon } from './QuoteIcon.tsx';
import type { PassageActions, PlacedBox, SavePassage, Selected } from './selected.ts';

interface Props {
  readonly selected: Selected;
  readonly actions: PassageActions;
  readonly save?: SavePassage;
  readonly t: Translate;
}

type Place = ReturnType<typeof placeBeside>;

/** Where a bar stands at a passage, once it is known how large it is. */
function usePlace(bar: RefObject<HTMLElement | null>, box: PlacedBox): Place {
  const [place, setPlace] = useState<Place>(null);
  useLayoutEffect(() => {
    const own = bar.current;
    const view = own?.ownerDocument.defaultView;
    if (own === null || !view) return;
    const { width, height } = own.getBoundingClientRect();
    const shown = {
      top: view.scrollY,
      bottom: view.scrollY + view.innerHeight,
      left: view.scrollX,
      right: view.scrollX + own.ownerDocument.documentElement.clientWidth,
    };
    setPlace(placeBeside(box, { width, height }, shown));
  }, [bar, box]);
  return place;
}

/** A small bar at the selection: what one does with it all day. */
export function SelectionBar({ selected, actions, save, t }: Props) {
  const { passage, box } = selected;
  const bar = useRef<HTMLDivElement>(null);
  const place = usePlace(bar, box);
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
      {save !== undefined && (
        <button
          type="button"
          class="button save"
          title={t('withKey', t('saveClipping'), 'Alt+S')}
          aria-keyshortcuts="Alt+S"
          onClick={() => save(passage)}
        >
          <ClippingIcon />
          <span>{t('saveClipping')}</span>
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
