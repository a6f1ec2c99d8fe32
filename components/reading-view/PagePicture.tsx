import type { TargetedEvent } from 'preact';
import type { Translate } from '../../lib/i18n/message.ts';
import type { Illegible, PagePlace } from './reading.ts';

interface Props {
  readonly place: PagePlace;
  /** Why a text that is there is not shown. */
  readonly illegible?: Illegible | undefined;
  readonly t: Translate;
}

/**
 * The picture of a page without text, or of one whose text is gibberish. Books keep it in different
 * folders: the first that loads. Which one that is, the image itself knows, for the first look keeps
 * no state.
 */
export function PagePicture({ place, illegible, t }: Props) {
  const [first, ...others] = place.pictures;
  const missing = t(illegible ?? 'pictureMissing');
  if (first === undefined) return <p class="remark">{missing}</p>;
  const tryNext = ({ currentTarget }: TargetedEvent<HTMLImageElement>): void => {
    const next = others.shift();
    if (next !== undefined) currentTarget.src = next;
    else currentTarget.closest('figure')?.replaceChildren(missing);
  };
  return (
    <figure class="picture">
      <figcaption>{t(illegible ?? 'pictureOnly')}</figcaption>
      <img
        src={first}
        alt={t('pagePicture', String(place.flipPage))}
        decoding="async"
        onError={tryNext}
      />
    </figure>
  );
}
