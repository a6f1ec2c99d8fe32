import type { ComponentChildren } from 'preact';
import type { Hit } from '../../../lib/clippings/search/search-terms.ts';

interface Props {
  readonly text: string;
  readonly hits: readonly Hit[];
  /** In code units: with a hit further in, the text begins shortly before it. */
  readonly room?: number;
}

/** In code units, before the first hit of a text that is cut. */
const BEFORE_HIT = 12;

/** A text with its hits marked. */
export function MarkedText({ hits, room, text }: Props) {
  const [first] = hits;
  const cut = room !== undefined && first !== undefined && first.to > room;
  const from = cut ? startOf(text, Math.max(0, first.from - BEFORE_HIT)) : 0;
  const pieces: ComponentChildren[] = [];
  let done = from;
  for (const hit of hits) {
    pieces.push(text.slice(done, hit.from), <mark>{text.slice(hit.from, hit.to)}</mark>);
    done = hit.to;
  }
  return (
    <>
      {cut && from > 0 ? '…' : ''}
      {pieces}
      {text.slice(done)}
    </>
  );
}

/** No text begins within a character. */
const startOf = (text: string, at: number): number =>
  /[\udc00-\udfff]/u.test(text.charAt(at)) ? at - 1 : at;
