import type { PanelActions, PanelState } from '../panel-state.ts';

/** Rows that a page key passes. */
const PAGE = 8;

/** The keys of the list, where nothing is being typed. */
export function listKeys(event: KeyboardEvent, state: PanelState, actions: PanelActions): void {
  const { target } = event;
  if (event.isComposing || !(target instanceof Element) || !target.matches('.clipping')) return;
  if (moves(event, state, actions) || acts(event, state, actions)) event.preventDefault();
}

function moves(
  { key }: KeyboardEvent,
  { current, found }: PanelState,
  { moveTo }: PanelActions,
): boolean {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + PAGE,
    PageUp: current - PAGE,
    Home: 0,
    End: (found?.total ?? 1) - 1,
  };
  const to = steps[key];
  if (to === undefined) return false;
  moveTo(to);
  return true;
}

function acts(event: KeyboardEvent, state: PanelState, actions: PanelActions): boolean {
  const shown = state.rows.get(state.current);
  if (shown === undefined) return false;
  const { edits, id } = shown.clipping;
  const ids = state.selected.size > 0 ? [...state.selected] : [id];
  switch (event.key) {
    case 'Enter':
      actions.open(state.opened === id ? null : id);
      return true;
    case ' ':
      actions.select(id, state.current, event.shiftKey);
      return true;
    case 'Delete':
      if (edits.deleted === null) actions.bin(ids);
      else actions.remove(ids);
      return true;
    case 'a':
      if (!event.ctrlKey && !event.metaKey) return false;
      actions.selectAll();
      return true;
    case 'Escape':
      if (state.opened !== null) actions.open(null);
      else actions.selectNone();
      return true;
    default:
      return false;
  }
}
