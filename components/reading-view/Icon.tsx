import { Strokes } from '../theme/Strokes.tsx';

const PATHS = {
  left: 'M14.5 5.5 8 12l6.5 6.5',
  right: 'M9.5 5.5 16 12l-6.5 6.5',
  /** A page with columns. */
  original: 'M5.5 3.5h13v17h-13zM9 8v8.5M12 8v8.5M15 8v8.5',
  /** A page with lines, the first one indented. */
  prose: 'M5.5 3.5h13v17h-13zM10.5 8H16M8.5 12H16M8.5 16H16',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
} as const;

/** Stands beside words or in a control that has a name, and so says nothing itself. */
export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <Strokes path={PATHS[name]} />
);
