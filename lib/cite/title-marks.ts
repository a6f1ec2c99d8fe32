/** Quotation marks within a title that itself stands in “ ”: they become ‘ ’. */
const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’' };

/** A title in “ ” for an English text; its own double marks become single ones. */
export const quotedTitle = (title: string): string =>
  `“${title.replace(/[“”]/gu, (mark) => INNER[mark] ?? mark)}”`;

/**
 * A title in 《 》; 《 》 within it become 〈 〉 (GB/T 15834-2011, 4.15: double title marks outside,
 * single ones inside).
 */
export const inTitleMarks = (title: string): string =>
  `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
