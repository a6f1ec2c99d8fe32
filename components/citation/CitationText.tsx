import type { Citation } from '../../lib/cite/citation.ts';

/** A citation as it is set, with its italics; the address stands there and does not lead away. */
export const CitationText = ({ citation }: { readonly citation: Citation }) => (
  <>{citation.map(({ text, italic }) => (italic ? <i>{text}</i> : text))}</>
);
