import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ClipboardContent } from '../../../lib/cite/copy/copy-of.ts';
import type { Clipping } from '../../../lib/clippings/clipping.ts';
import { citationLine } from '../../../lib/clippings/labels.ts';
import type { Translate } from '../../../lib/i18n/message.ts';
import { guessLanguage } from '../../../lib/prose/language.ts';
import { PanelTool } from '../head/PanelTool.tsx';
import { MarkedText } from '../list/MarkedText.tsx';
import { type ConvertQuote, shownQuote } from '../list/shown-quote.ts';
import { PanelIcon } from '../PanelIcon.tsx';
import type { PanelActions, ShownClipping } from '../panel-state.ts';
import { ColourPicker } from './ColourPicker.tsx';
import { NoteField } from './NoteField.tsx';
import { TagField } from './TagField.tsx';

/** What others add to an open clipping. */
export interface ClippingSlots {
  /** Further things to do with it: copying with its citation, correcting its source. */
  readonly tools?: (clipping: Clipping) => ComponentChildren;
  /** Further things to do with many. */
  readonly many?: (ids: readonly string[]) => ComponentChildren;
  readonly converted?: ConvertQuote;
  /** What another program gets of it, where it is dragged there. */
  readonly carried?: (clipping: Clipping) => ClipboardContent;
}

interface Props extends ClippingSlots {
  readonly shown: ShownClipping;
  readonly knownTags: readonly string[];
  readonly day: (time: number) => string;
  readonly actions: PanelActions;
  readonly t: Translate;
  readonly onHeight: (height: number) => void;
}

/** A clipping as a whole, with all that can be changed of it. */
export function OpenClipping(props: Props) {
  const { actions, converted, day, knownTags, onHeight, shown, t, tools } = props;
  const { clipping, sourceHits } = shown;
  const { capture, edits, id } = clipping;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The row as a whole, with the space and the line around what is open in it.
    const row = element.current?.parentElement;
    if (!row) return;
    const observer = new ResizeObserver(() => onHeight(row.offsetHeight));
    observer.observe(row);
    return () => observer.disconnect();
  }, [onHeight]);
  const quote = shownQuote(shown, converted);
  return (
    <div class="opened" ref={element}>
      <p class="quote" lang={guessLanguage(quote.text, null) ?? ''}>
        <MarkedText text={quote.text} hits={quote.hits} />
      </p>
      <p class="source">
        <MarkedText text={citationLine(clipping)} hits={sourceHits} />
      </p>
      <div class="row-tools">
        <time class="source" dateTime={new Date(capture.created).toISOString()}>
          {day(capture.created)}
        </time>
        <span class="gap" />
        <WayBack clipping={clipping} actions={actions} t={t} />
      </div>
      <NoteField
        key={id}
        note={edits.note}
        t={t}
        onChange={(note) => actions.edit([id], { note })}
      />
      <TagField
        tags={edits.tags}
        known={knownTags}
        t={t}
        onAdd={(tags) => actions.edit([id], { tags: [...new Set([...edits.tags, ...tags])] })}
        onRemove={(tag) => actions.edit([id], { tags: edits.tags.filter((own) => own !== tag) })}
      />
      <div class="row-tools">
        <ColourPicker
          value={edits.colour}
          t={t}
          onChoose={(colour) => actions.colour([id], colour)}
        />
        <span class="gap" />
        <RowTools clipping={clipping} actions={actions} t={t} />
      </div>
      {tools !== undefined && <div class="row-tools">{tools(clipping)}</div>}
    </div>
  );
}

type ToolProps = Pick<Props, 'actions' | 't'> & { readonly clipping: Clipping };

/** To where it was saved; or out of the bin. */
function WayBack({ actions, clipping: { edits, id }, t }: ToolProps) {
  const [icon, name, act] =
    edits.deleted === null
      ? (['page', t('showOnPage'), () => actions.showOnPage(id)] as const)
      : (['restore', t('restoreClipping'), () => actions.restore([id])] as const);
  return (
    <button type="button" class="button text" onClick={act}>
      <PanelIcon name={icon} />
      <span>{name}</span>
    </button>
  );
}

function RowTools({ actions, clipping: { edits, id }, t }: ToolProps) {
  const binned = edits.deleted !== null;
  return (
    <>
      <PanelTool
        icon="bin"
        name={t(binned ? 'removeForGood' : 'deleteClipping')}
        onClick={() => (binned ? actions.remove([id]) : actions.bin([id]))}
      />
      <PanelTool icon="fold" name={t('closeClipping')} onClick={() => actions.open(null)} />
    </>
  );
}
