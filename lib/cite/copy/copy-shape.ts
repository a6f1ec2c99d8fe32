/** What is copied, and in which order. */
export const COPY_CONTENTS = [
  'quote-citation',
  'citation-quote',
  'quote-in-brackets',
  'quote',
  'citation',
] as const;
/** The marks around a quote: as its script has them, or always one kind. */
export const COPY_MARKS = ['by-script', 'curly', 'corner', 'none'] as const;
/** What a plain editor gets: text as one prints it, or Markdown with a quote as a block. */
export const COPY_FORMATS = ['text', 'markdown'] as const;
/** The page's address: where the style puts it, under the citation's own words, or nowhere. */
export const COPY_LINKS = ['address', 'words', 'none'] as const;

/** The shape of what is copied. */
export interface CopyShape {
  readonly content: (typeof COPY_CONTENTS)[number];
  readonly marks: (typeof COPY_MARKS)[number];
  readonly format: (typeof COPY_FORMATS)[number];
  readonly link: (typeof COPY_LINKS)[number];
}

export const USUAL_COPY_SHAPE: CopyShape = {
  content: 'quote-citation',
  marks: 'by-script',
  format: 'text',
  link: 'address',
};
