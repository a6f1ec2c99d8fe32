import type { ClippingNames } from './clipping-names.ts';
import type { ClippingRows } from './clipping-rows.ts';

/** Clippings of one page that stand together in a list. */
export interface Group {
  readonly issue: string;
  /** The printed page, or the flip page after `#` where none is printed; empty where none is known. */
  readonly page: string;
  readonly count: number;
}

/** The groups of a list in the order of the text. */
export function groupsOf(list: Int32Array, rows: ClippingRows, names: ClippingNames): Group[] {
  const groups: { issue: string; page: string; count: number }[] = [];
  for (const row of list) {
    const issue = names.issue.name(rows.value(row, 'issue'));
    const page = names.page.name(rows.value(row, 'page'));
    const last = groups.at(-1);
    if (last?.issue === issue && last.page === page) last.count++;
    else groups.push({ issue, page, count: 1 });
  }
  return groups;
}
