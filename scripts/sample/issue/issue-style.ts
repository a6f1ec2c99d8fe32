import type { PageStyle } from '../setting/page-style.ts';

const SONG = "'Noto Serif CJK SC',serif";
const HEI = "'Noto Sans CJK SC',sans-serif";

/** A4 in points. */
export const PAPER = { width: 595, height: 842 } as const;

/** The magazine's own look: three columns of fifteen characters. */
export const ISSUE_STYLE: PageStyle = {
  language: 'zh-Hans',
  ...PAPER,
  margin: { top: 72, right: 47.5, bottom: 64, left: 47.5 },
  columns: [1, 1, 1],
  gutter: 16,
  bodyFont: SONG,
  headFont: HEI,
  size: 10.4,
  leading: 17.5,
  paragraphs: 'indent',
  justified: true,
  hyphens: false,
  dropCap: false,
  title: { size: 25, align: 'left', bold: true, spacing: 0 },
  sub: { size: 12.5, align: 'center', bold: true, spacing: 0, before: 11, after: 7 },
  byline: { size: 10, align: 'left', bold: false, spacing: 0 },
  caption: { size: 8.8, align: 'left', bold: false, spacing: 0 },
  quote: { size: 15, align: 'center', bold: true, spacing: 0, ruled: true },
  box: { ruled: true, tinted: true, size: 9.6 },
  bullet: '● ',
  accent: '#a8685a',
};

/** The pages from Taiwan: their fonts, two columns, headings to the left. */
export const TRADITIONAL_STYLE: PageStyle = {
  ...ISSUE_STYLE,
  language: 'zh-Hant',
  bodyFont: "'Noto Serif CJK TC',serif",
  headFont: "'Noto Sans CJK TC',sans-serif",
  columns: [1, 1],
  gutter: 24,
  size: 10.6,
  leading: 17.5,
  title: { size: 27, align: 'left', bold: true, spacing: 0 },
  sub: { size: 13, align: 'left', bold: true, spacing: 0, before: 12, after: 6 },
  accent: '#5f7f86',
};

export const withColumns = (count: number, gutter: number): PageStyle => ({
  ...ISSUE_STYLE,
  columns: new Array<number>(count).fill(1),
  gutter,
});
