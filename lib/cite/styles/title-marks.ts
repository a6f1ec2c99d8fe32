/** Quotation marks within a title that itself stands in “ ”: they become ‘ ’. */
const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’' };

/**
 * A title in “ ” for an English text; its own double marks become single ones.
 *
 * @param mark the comma or full stop after it: it stands within the marks, within inner ones too
 */
export function quotedTitle(title: string, mark = ''): string {
  const inner = title.replace(/[“”]/gu, (double) => INNER[double] ?? double);
  return `“${inner.replace(/’?$/u, (closing) => mark + closing)}”`;
}

/**
 * A title in 《 》; 《 》 within it become 〈 〉 (GB/T 15834-2011, 4.15: double title marks outside,
 * single ones inside).
 */
export const inTitleMarks = (title: string): string =>
  `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
