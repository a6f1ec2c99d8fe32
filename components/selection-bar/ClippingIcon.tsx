/** A bookmark. It says nothing itself. */
export const ClippingIcon = () => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M7 4.5h10v15l-5-4-5 4z" />
  </svg>
);
