import { useEffect, useState } from 'preact/hooks';
import type { CitationTool, CitationView } from './citation-tool.ts';

/** What the tool holds; the component is drawn anew with every change. */
export function useCitation(tool: CitationTool): CitationView {
  const [view, setView] = useState(tool.view);
  useEffect(() => {
    setView(tool.view);
    return tool.subscribe(() => setView(tool.view));
  }, [tool]);
  return view;
}
