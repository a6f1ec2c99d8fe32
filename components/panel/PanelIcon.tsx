import { Strokes } from '../theme/Strokes.tsx';

const PATHS = {
  search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l4.5 4.5',
  clear: 'M7 7l10 10M17 7 7 17',
  fold: 'M6 15l6-6 6 6',
  filter: 'M4 6.5h16M7 12h10M10 17.5h4',
  more: 'M6 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM18 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
  bin: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v5.5M13.5 10.5v5.5',
  page: 'M10 5.5H5.5v13h13V14M13.5 5h5.5v5.5M18.5 5.5 11 13',
  restore: 'M8 5.5 4.5 9 8 12.5M5 9h9a5 5 0 0 1 0 10h-3',
  join: 'M12 4v5M9.5 6.8 12 9.3l2.5-2.5M12 20v-5M9.5 17.2l2.5-2.5 2.5 2.5M5 12h14',
  clipping: 'M7 4.5h10v15l-5-4-5 4z',
} as const;

export type PanelIconName = keyof typeof PATHS;

/** Stands beside words or in a control that has a name, and so says nothing itself. */
export const PanelIcon = ({ name }: { readonly name: PanelIconName }) => (
  <Strokes path={PATHS[name]} />
);
