import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  /** Where the picture may be, the best first. */
  readonly pictures: readonly string[];
  readonly alt: string;
  /** Said where it is nowhere. */
  readonly missing: string;
  readonly onClick: (event: MouseEvent) => void;
  /** What lies on the picture. */
  readonly children?: ComponentChildren;
}

/** Which of a page's addresses held its picture: those of the book's other pages are alike. */
let lastFound = 0;

/** The first of a page's pictures that loads. */
export function FoundPicture({ pictures, alt, missing, onClick, children }: Props) {
  const [failed, setFailed] = useState<ReadonlySet<number>>(new Set());
  const order = [lastFound, ...pictures.keys()];
  const index = order.find((at) => at < pictures.length && !failed.has(at));
  if (index === undefined) return <p class="remark">{missing}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the outline and this way back help the eye only
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text itself is within the keyboard's reach
    <div class="page-sheet" onClick={onClick}>
      <img
        src={pictures[index]}
        alt={alt}
        decoding="async"
        onLoad={() => {
          lastFound = index;
        }}
        onError={() => setFailed(new Set([...failed, index]))}
      />
      {children}
    </div>
  );
}
