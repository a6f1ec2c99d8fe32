import type { Language } from '../text/article.ts';

/** Lengths are points; the typesetter sets one CSS pixel to one point. */
export interface PageStyle {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly margin: { top: number; right: number; bottom: number; left: number };
  /** Relative widths of the columns. */
  readonly columns: readonly number[];
  readonly gutter: number;
  readonly bodyFont: string;
  readonly headFont: string;
  readonly size: number;
  readonly leading: number;
  /** How paragraphs are told apart; `plain` leaves only a short last line. */
  readonly paragraphs: 'indent' | 'space' | 'plain';
  readonly justified: boolean;
  readonly hyphens: boolean;
  readonly dropCap: boolean;
  readonly title: TextStyle;
  readonly sub: TextStyle & { readonly before: number; readonly after: number };
  readonly byline: TextStyle;
  readonly caption: TextStyle;
  readonly quote: TextStyle & { readonly ruled: boolean };
  readonly box: { readonly ruled: boolean; readonly tinted: boolean; readonly size: number };
  /** What stands before an unnumbered list item; may be empty. */
  readonly bullet: string;
  readonly accent: string;
}

export interface TextStyle {
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
  /** Extra space after each letter, as a part of the size. */
  readonly spacing: number;
}
