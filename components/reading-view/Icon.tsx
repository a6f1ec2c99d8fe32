/** Strokes on a field of 24 by 24. */
const PATHS = {
  previous: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  /** A page with columns. */
  original: 'M5.5 3.5h13v17h-13zM9 8v8.5M12 8v8.5M15 8v8.5',
  /** A page with lines, the first one indented. */
  prose: 'M5.5 3.5h13v17h-13zM10.5 8H16M8.5 12H16M8.5 16H16',
  /** A page with a picture. */
  picture: 'M5.5 3.5h13v17h-13zM8.5 7h7v5.5h-7zM8.5 15.5h7M8.5 17.5h4',
  /** A loudspeaker. */
  aloud: 'M4.5 9.5v5h3l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11',
  pause: 'M8.5 6v12M15.5 6v12',
  play: 'M8 5.5v13l10.5-6.5z',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
} as const;

/** Stands beside words or in a control that has a name, and so says nothing itself. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
