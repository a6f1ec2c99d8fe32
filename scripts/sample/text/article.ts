/** The language a text is set in: it decides fonts, hyphens and the shape of marks. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

/** `text[from..to)` is printed bold. */
export interface BoldRange {
  readonly from: number;
  readonly to: number;
}

/** Text without mark-up, and what of it is bold. */
export interface RichText {
  readonly text: string;
  readonly bold: readonly BoldRange[];
}

/** One part of an article, in the order it is written. */
export type Part =
  | { readonly kind: 'heading'; readonly lines: readonly string[] }
  | { readonly kind: 'paragraph'; readonly rich: RichText }
  | { readonly kind: 'bullet'; readonly rich: RichText }
  | { readonly kind: 'numbered'; readonly rich: RichText }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'photo'; readonly caption: string }
  | { readonly kind: 'box'; readonly title: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'notes'; readonly notes: readonly string[] };

export interface Article {
  readonly title: string;
  readonly byline: string;
  readonly language: Language;
  readonly parts: readonly Part[];
}
