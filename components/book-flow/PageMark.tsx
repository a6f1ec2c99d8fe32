import type { Translate } from '../../lib/i18n/message.ts';

interface Props {
  readonly flipPage: number | null;
  readonly folio: string | null;
  readonly t: Translate;
}

/**
 * Where a page begins: its printed number, or the flipbook's own where none is printed. It is drawn
 * by the style sheet, so that it is neither copied nor read aloud with the text.
 */
export function PageMark({ flipPage, folio, t }: Props) {
  const name = folio === null ? t('flipPage', String(flipPage ?? '')) : t('printedPage', folio);
  return (
    <span
      class="page-mark"
      role="img"
      aria-label={name}
      data-begins={flipPage}
      data-label={folio ?? name}
    />
  );
}
