import type { Column } from './frames.ts';
import type { PageStyle } from './page-style.ts';

/** The columns of a printed page that begins at `start` on x and is `width` wide, in points. */
export function pageColumns(style: PageStyle, start: number, width: number): Column[] {
  const { margin, columns, gutter } = style;
  const inner = width - margin.left - margin.right - gutter * (columns.length - 1);
  const sum = columns.reduce((total, share) => total + share, 0);
  let left = start + margin.left;
  return columns.map((share) => {
    const column = { left, width: (inner * share) / sum };
    left += column.width + gutter;
    return column;
  });
}
