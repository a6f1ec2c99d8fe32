import { escapeMarkdown } from '../../markdown/escape-markdown.ts';
import type { Citation } from '../citation.ts';
import { isEastAsian } from '../person-name.ts';
import type { SourceFields } from '../source.ts';
import type { CopyShape } from './copy-shape.ts';
import { Html } from './html.ts';
import { type SetCitation, setCitation } from './set-citation.ts';
import { setQuote } from './set-quote.ts';

/** What goes onto the clipboard: the same as rich text and as plain text. */
export interface ClipboardContent {
  readonly text: string;
  readonly html: string;
}

/** What is quoted and how it is cited. */
export interface Quotation {
  /** Clean prose, a paragraph each; none where only the source is cited. */
  readonly paragraphs: readonly string[];
  readonly source: SourceFields;
  /** The source in the reader's style. */
  readonly cite: (source: SourceFields) => Citation;
}

/**
 * A quote with its citation, in the shape that the reader chose: paragraphs for Word and WeChat, and
 * text or Markdown for plain editors. Empty where there is nothing to copy.
 */
export function copyOf(
  { paragraphs, source, cite }: Quotation,
  shape: CopyShape,
): ClipboardContent {
  const { url, ...unlinked } = source;
  const cited = setCitation(
    cite(shape.link === 'address' ? source : unlinked),
    shape.link === 'words' ? (url ?? null) : null,
  );
  const quoted = paragraphs.filter((text) => text.trim() !== '');
  // Where there is nothing to quote, the source is what is wanted.
  const content = quoted.length === 0 ? 'citation' : shape.content;
  const wanted = content === 'citation' ? [] : quoted;
  return shape.format === 'markdown'
    ? markdownCopy(wanted, cited, content)
    : textCopy(setQuote(wanted, shape.marks), cited, content);
}

/** Several quotes, each with its citation, in the order given; a blank line between two. */
export function copyOfAll(quotations: readonly Quotation[], shape: CopyShape): ClipboardContent {
  const copies = quotations.map((quotation) => copyOf(quotation, shape)).filter(isThere);
  return {
    text: copies.map(({ text }) => text).join('\n\n'),
    html: copies.map(({ html }) => html).join(''),
  };
}

const isThere = ({ text }: { readonly text: string }): boolean => text !== '';

function textCopy(
  quoted: readonly string[],
  cited: SetCitation,
  content: CopyShape['content'],
): ClipboardContent {
  const quote = quoted.map((text) => ({ text, html: Html.text(text) }));
  const last = quote.at(-1);
  if (content === 'quote-in-brackets' && last !== undefined && cited.text !== '') {
    const [open, close] = isEastAsian(last.text) ? ['（', '）'] : [' (', ')'];
    const text = last.text + open + cited.text + close;
    const html = Html.all([last.html, Html.text(open), cited.html, Html.text(close)]);
    return inParagraphs([...quote.slice(0, -1), { text, html }]);
  }
  return inParagraphs(ordered(quote, cited, content).filter(isThere));
}

/** One after the other, or what of them is wanted. */
function ordered<T>(quote: readonly T[], cited: T, content: CopyShape['content']): readonly T[] {
  if (content === 'quote') return quote;
  return content === 'citation-quote' ? [cited, ...quote] : [...quote, cited];
}

const inParagraphs = (
  paragraphs: readonly { readonly text: string; readonly html: Html }[],
): ClipboardContent => ({
  text: paragraphs.map(({ text }) => text).join('\n'),
  html: Html.all(paragraphs.map(({ html }) => Html.element('p', [html]))).source,
});

/** A block of quoted paragraphs, which needs no quotation marks, and a paragraph for the citation. */
function markdownCopy(
  paragraphs: readonly string[],
  cited: SetCitation,
  content: CopyShape['content'],
): ClipboardContent {
  const clean = setQuote(paragraphs, 'none');
  const quote = {
    text: clean.map((text) => `> ${escapeMarkdown(text)}`).join('\n>\n'),
    html: Html.element(
      'blockquote',
      clean.map((text) => Html.element('p', [Html.text(text)])),
    ),
  };
  const source = { text: cited.markdown, html: Html.element('p', [cited.html]) };
  const blocks = ordered([quote], source, content).filter(isThere);
  return {
    text: blocks.map(({ text }) => text).join('\n\n'),
    html: Html.all(blocks.map(({ html }) => html)).source,
  };
}
