import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../lib/i18n/message.ts';
import { type ClippingSlots, OpenClipping } from '../open-clipping/OpenClipping.tsx';
import type { FoundList, PanelActions, PanelState } from '../panel-state.ts';
import { ClippingRow } from './ClippingRow.tsx';
import { listKeys } from './list-keys.ts';
import { LINES_MAX, type ListItem, type ListLayout } from './list-layout.ts';
import { useListLayout } from './use-list-layout.ts';

interface Props extends ClippingSlots {
  readonly state: PanelState;
  readonly found: FoundList;
  readonly actions: PanelActions;
  readonly day: (time: number) => string;
  readonly t: Translate;
}

/** In windows: what is drawn above and below the one in sight. */
const OVERSCAN = 0.5;

/** Only what is in sight is in the document, however long the list. */
export function ClippingList(props: Props) {
  const { actions, found, state, t } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { window, layout, openRow, onHeight } = useListLayout(scroller, found, state);
  const [scrolled, setScrolled] = useState(0);
  const height = window?.height ?? 0;
  const over = height * OVERSCAN;
  const items = layout?.between(scrolled - over, scrolled + height + over) ?? [];
  const rows = items.flatMap((item) => (item.kind === 'row' ? [item.row] : []));
  const first = rows.at(0) ?? 0;
  const last = rows.at(-1) ?? 0;
  useEffect(() => actions.see(first, last + 1), [actions, first, last, found]);
  useTop(scroller, state.query);
  useCurrentInSight(scroller, layout, state.current);
  return (
    <div
      class="scroller"
      ref={scroller}
      onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop)}
    >
      <ul
        class="list"
        aria-label={t('clippings')}
        style={{ height: `${layout?.height ?? 0}px` }}
        onKeyDown={(event) => listKeys(event, state, actions)}
      >
        {items.map((item) => (
          <Item
            key={item.kind === 'row' ? `r${item.row}` : `g${item.group}`}
            {...props}
            item={item}
            emsPerLine={window?.measures.emsPerLine ?? 1}
            openRow={openRow}
            onHeight={onHeight}
          />
        ))}
      </ul>
    </div>
  );
}

interface ItemProps extends Props {
  readonly item: ListItem;
  readonly emsPerLine: number;
  readonly openRow: number | null;
  readonly onHeight: (height: number) => void;
}

function Item(props: ItemProps) {
  const { actions, found, item, openRow, state, t } = props;
  const place = { top: `${item.top}px`, height: `${item.height}px` };
  if (item.kind === 'heading') {
    const group = found.groups[item.group];
    return (
      <li class="heading" style={place}>
        <h2>
          <span class="issue">{group?.issue}</span>
          <span class="page">{pageText(group?.page ?? '', t)}</span>
        </h2>
      </li>
    );
  }
  const shown = state.rows.get(item.row);
  if (shown === undefined) return <li class="clipping waiting" style={place} />;
  return (
    <ClippingRow
      shown={shown}
      row={item.row}
      total={found.total}
      top={item.top}
      height={item.height}
      isCurrent={item.row === state.current}
      isSelected={state.selected.has(shown.clipping.id)}
      room={Math.floor(props.emsPerLine * LINES_MAX)}
      actions={actions}
      t={t}
      {...(props.carried ? { carried: props.carried } : {})}
      {...(props.converted ? { converted: props.converted } : {})}
    >
      {item.row === openRow ? (
        <OpenClipping
          key={shown.clipping.id}
          shown={shown}
          knownTags={found.facets.tags.map(([tag]) => tag)}
          day={props.day}
          actions={actions}
          t={t}
          onHeight={props.onHeight}
          {...(props.tools ? { tools: props.tools } : {})}
          {...(props.converted ? { converted: props.converted } : {})}
        />
      ) : undefined}
    </ClippingRow>
  );
}

/** A group's page: the printed number, or the flip page where none is printed. */
function pageText(page: string, t: Translate): string {
  if (page === '') return '';
  return page.startsWith('#') ? t('flipPage', page.slice(1)) : t('printedPage', page);
}

/** Another question is answered from the top. */
function useTop(scroller: { readonly current: HTMLElement | null }, query: unknown): void {
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [scroller, query]);
}

/** The row that the keys have moved to is brought into sight, and takes the focus from its neighbour. */
function useCurrentInSight(
  scroller: { readonly current: HTMLElement | null },
  layout: ListLayout | null,
  current: number,
): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    const focused = document.activeElement;
    if (element === null || layout === null || !focused?.matches('.clipping')) return;
    const { height, top } = layout.ofRow(current);
    const { clientHeight, scrollTop } = element;
    if (top < scrollTop) element.scrollTop = top;
    else if (top + height > scrollTop + clientHeight)
      element.scrollTop = top + height - clientHeight;
    element.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus({ preventScroll: true });
  }, [scroller, current]);
}
