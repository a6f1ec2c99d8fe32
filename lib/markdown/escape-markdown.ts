/**
 * What Markdown (CommonMark, with the tables and strikethrough of GitHub's) could take for its own
 * anywhere in a line. An underscore within a word means nothing, nor does a number sign.
 */
const INLINE = /[\\`*[\]<>~|]|(?<=\s)#|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
/** The marks of headings, lists and rules count at the start of a line only. */
const LINE_START = /^(\s*)([#+=-]|\d{1,9}(?=[.)](?:\s|$)))/u;

/** Plain text of one line as Markdown that reads as exactly that text. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(INLINE, '\\$&')
    .replace(LINE_START, (_, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );
