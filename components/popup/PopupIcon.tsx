import { Strokes } from '../theme/Strokes.tsx';

const PATHS = {
  clippings: 'M7 4.5h10v15l-5-4-5 4z',
  /** A sheet with its corner turned down. */
  pdf: 'M6.5 3.5h7.5l3.5 3.5v13.5h-11zM13.5 3.5v4h4',
  /** Two sliders. */
  settings:
    'M4 8h8M18 8h2M4 16h2M12 16h8M15 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM9 13.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
} as const;

export type PopupIconName = keyof typeof PATHS;

/** Stands before the words of a row, and so says nothing itself. */
export const PopupIcon = ({ name }: { readonly name: PopupIconName }) => (
  <Strokes path={PATHS[name]} />
);
