import type { SetPage } from '../setting/set-page.ts';

export interface TruthNotes {
  readonly name: string;
  readonly book: string;
  /** Anything else to be known of the page; written before its blocks. */
  readonly more?: Readonly<Record<string, string | number | boolean>>;
}

/** What a rebuilt page should be, as the scorer reads it. */
export function truthJson(page: SetPage, { name, book, more }: TruthNotes): string {
  const { flip, printed, blocks } = page;
  return `${JSON.stringify({ name, book, flip, folio: printed, ...more, blocks }, null, 1)}\n`;
}
