import { useEffect, useState } from 'preact/hooks';

/** Holds what is to be shown, and tells of every change. */
export interface Watched<View> {
  readonly view: View;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** What a tool holds; the component is drawn anew with every change. */
export function useCitation<View>(tool: Watched<View>): View {
  const [view, setView] = useState(tool.view);
  useEffect(() => {
    setView(tool.view);
    return tool.subscribe(() => setView(tool.view));
  }, [tool]);
  return view;
}
