import { escapeMarkdown } from '../../markdown/escape-markdown.ts';
import { type Citation, citationText } from '../citation.ts';
import { Html, linkedAddress } from './html.ts';

/** A citation as it is pasted into one kind of place or the other. */
export interface SetCitation {
  readonly text: string;
  readonly markdown: string;
  readonly html: Html;
}

/**
 * A citation as plain text, as Markdown and as HTML, with its italics and its address as a link.
 *
 * @param under the address that all its words lead to, in place of links of its own
 */
export function setCitation(citation: Citation, under: string | null = null): SetCitation {
  const html = citation.map(({ text, italic, link }) => {
    const words = Html.text(text);
    if (italic) return Html.element('i', [words]);
    return link && under === null ? Html.link(text, [words]) : words;
  });
  const address = under === null ? null : linkedAddress(under);
  return {
    text: citationText(citation),
    markdown: markdownOf(citation, address),
    html: address === null ? Html.all(html) : Html.link(address, html),
  };
}

function markdownOf(citation: Citation, under: string | null): string {
  const parts = citation.map(({ text, italic, link }) => {
    if (link && under === null) return linkedAddress(text) ? `<${text}>` : escapeMarkdown(text);
    const words = escapeMarkdown(text);
    return italic ? `*${words}*` : words;
  });
  // A bracket or a space would end the address.
  return under === null
    ? parts.join('')
    : `[${parts.join('')}](${under.replace(/[()]/gu, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;
}
