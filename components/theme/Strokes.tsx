/** A drawing in strokes on a field of 24 by 24; it says nothing to a screen reader. */
export const Strokes = ({ path }: { readonly path: string }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);
