import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { Direction, PageRow, RowEnd } from '../reading-view/reading.ts';

interface Props {
  readonly direction: Direction;
  readonly row: PageRow;
  readonly t: Translate;
  readonly onReadOn: (direction: Direction) => void;
}

const OFFERS = {
  previous: { message: 'readOnBefore', key: 'B' },
  next: { message: 'readOn', key: 'N' },
} as const satisfies Record<Direction, { message: MessageKey; key: string }>;

const REMARKS: Readonly<Record<Exclude<RowEnd, 'more'>, MessageKey>> = {
  coming: 'readOnComing',
  ended: 'bookEnds',
  failed: 'readOnFailed',
};

/** At either end of the pages: what comes beyond, or why nothing does. */
export function ReadOn({ direction, row, t, onReadOn }: Props) {
  const end = row[direction];
  const page = direction === 'next' ? row.pages.at(-1) : row.pages[0];
  const isThere = page?.content.kind === 'prose' || page?.content.kind === 'picture';
  if (!isThere || (direction === 'previous' && end === 'ended')) return null;
  const { message, key } = OFFERS[direction];
  return (
    <div class={`read-on ${direction}`}>
      {end !== 'more' && <p role="status">{t(REMARKS[end])}</p>}
      {(end === 'more' || end === 'failed') && (
        <button
          type="button"
          class="button"
          aria-keyshortcuts={key}
          title={t('withKey', t(message), key)}
          onClick={() => onReadOn(direction)}
        >
          {t(end === 'failed' ? 'tryAgain' : message)}
        </button>
      )}
    </div>
  );
}
