import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ClipboardContent } from '../../../lib/cite/copy/copy-of.ts';
import { citationLine, publicAddress } from '../../../lib/clippings/labels.ts';
import type { Translate } from '../../../lib/i18n/message.ts';
import { guessLanguage } from '../../../lib/prose/language.ts';
import type { ClippingSlots } from '../open-clipping/OpenClipping.tsx';
import type { PanelActions, ShownClipping } from '../panel-state.ts';
import { LINES_MAX } from './list-layout.ts';
import { MarkedText } from './MarkedText.tsx';
import { type ShownQuote, shownQuote } from './shown-quote.ts';

export interface RowProps extends Pick<ClippingSlots, 'carried' | 'converted'> {
  readonly shown: ShownClipping;
  readonly row: number;
  readonly total: number;
  readonly top: number;
  readonly height: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** How many ems the closed quote has room for. */
  readonly room: number;
  readonly actions: PanelActions;
  readonly t: Translate;
  /** In the place of the closed clipping, where it is open. */
  readonly children?: ComponentChildren;
}

/** What another program gets when the clipping is dragged into it. */
function carry({ dataTransfer }: DragEvent, { html, text }: ClipboardContent, to: string): void {
  if (dataTransfer === null) return;
  dataTransfer.effectAllowed = 'copy';
  dataTransfer.setData('text/plain', text);
  dataTransfer.setData('text/html', html);
  if (to !== '') dataTransfer.setData('text/uri-list', to);
}

/** One clipping of the list. */
export function ClippingRow(props: RowProps) {
  const { actions, children, height, isCurrent, isSelected, row, shown, t, top, total } = props;
  const { carried, converted } = props;
  const { edits, id } = shown.clipping;
  const quote = shownQuote(shown, converted);
  const isOpen = children !== undefined;
  return (
    <li
      class={`clipping ${edits.colour}${isCurrent ? ' current' : ''}${isOpen ? ' open' : ''}`}
      style={{ top: `${top}px`, ...(isOpen ? {} : { height: `${height}px` }) }}
      data-row={row}
      tabIndex={isCurrent ? 0 : -1}
      aria-posinset={row + 1}
      aria-setsize={total}
      aria-label={quote.text.slice(0, LABEL_MAX)}
      draggable={!isOpen && carried !== undefined}
      onDragStart={(event) =>
        carried && carry(event, carried(shown.clipping), publicAddress(shown.clipping))
      }
      onFocus={() => actions.moveTo(row)}
    >
      <label class="check">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          aria-label={t('selectClipping')}
          onClick={(event) => actions.select(id, row, event.shiftKey)}
        />
      </label>
      {children ?? <Closed {...props} quote={quote} />}
    </li>
  );
}

/** In code units: what a screen reader says of a row before one asks for more. */
const LABEL_MAX = 120;

function Closed(props: RowProps & { readonly quote: ShownQuote }) {
  const { actions, quote, room, row, shown, t } = props;
  const { edits, id } = shown.clipping;
  // Each row is drawn anew with every key that is typed.
  const lang = useMemo(() => guessLanguage(quote.text, null) ?? '', [quote.text]);
  const source = useMemo(() => citationLine(shown.clipping), [shown.clipping]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys, Enter opens its row
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      class="closed"
      onClick={({ shiftKey, ctrlKey, metaKey }) => {
        if (getSelection()?.isCollapsed === false) return;
        if (shiftKey || ctrlKey || metaKey) actions.select(id, row, shiftKey);
        else actions.open(id);
      }}
    >
      <p class="quote" lang={lang} style={{ '-webkit-line-clamp': String(LINES_MAX) }}>
        <MarkedText text={quote.text} hits={quote.hits} room={room} />
      </p>
      <p class="source">
        <MarkedText text={source} hits={shown.sourceHits} />
      </p>
      {(edits.note !== '' || edits.tags.length > 0) && (
        <p class="extra">
          {edits.tags.map((tag) => (
            <span class="tag">{tag}</span>
          ))}
          {edits.note !== '' && (
            <span class="note" title={t('note')}>
              <MarkedText text={edits.note} hits={shown.noteHits} room={room} />
            </span>
          )}
        </p>
      )}
    </div>
  );
}
