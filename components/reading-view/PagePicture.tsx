import { Component } from 'preact';
import type { Translate } from '../../lib/i18n/message.ts';
import type { Illegible, PagePlace } from './reading.ts';

interface Props {
  readonly place: PagePlace;
  /** Why a text that is there is not shown. */
  readonly illegible?: Illegible | undefined;
  readonly t: Translate;
}

interface State {
  /** How many of the addresses hold no picture. */
  readonly failed: number;
}

/** The picture of a page without text, or of one whose text is gibberish. Books keep it in different folders: the first that loads. */
export class PagePicture extends Component<Props, State> {
  override state: State = { failed: 0 };

  readonly #tryNext = (): void => this.setState(({ failed }) => ({ failed: failed + 1 }));

  override render({ place, illegible, t }: Props, { failed }: State) {
    const address = place.pictures[failed];
    if (address === undefined) return <p class="remark">{t(illegible ?? 'pictureMissing')}</p>;
    return (
      <figure class="picture">
        <figcaption>{t(illegible ?? 'pictureOnly')}</figcaption>
        <img
          src={address}
          alt={t('pagePicture', String(place.flipPage))}
          decoding="async"
          onError={this.#tryNext}
        />
      </figure>
    );
  }
}
