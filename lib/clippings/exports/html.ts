import { cite } from '../../cite/styles.ts';
import { isAcceptedAddress } from '../accepted-address.ts';
import type { Clipping } from '../clipping.ts';
import { clippingFields, issueLabel } from '../labels.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that reads as exactly that text. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (char) => ESCAPES[char] ?? char);

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');

/** A clipping as HTML that word processors paste: the quote, its citation as a link, the note. */
export function clippingHtml(clipping: Clipping): string {
  const { capture, edits } = clipping;
  const citation = cite('plain', clippingFields(clipping))
    .map(({ text, italic }) => (italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text)))
    .join('');
  const tags = edits.tags.map((tag) => `#${escapeHtml(tag)}`).join(' ');
  return [
    `<blockquote>${paragraphs(capture.quote)}</blockquote>`,
    citation === '' ? '' : `<p>—— ${linked(citation, capture.address)}</p>`,
    paragraphs(edits.note),
    tags === '' ? '' : `<p>${tags}</p>`,
  ].join('');
}

const linked = (html: string, address: string): string =>
  isAcceptedAddress(address) ? `<a href="${escapeHtml(address)}">${html}</a>` : html;

/** Clippings as a document, with a heading for each issue. */
export function htmlDocument(clippings: readonly Clipping[], title: string): string {
  const issues = Map.groupBy(clippings, issueLabel);
  const sections = [...issues].map(
    ([issue, own]) => `<h2>${escapeHtml(issue)}</h2>\n${own.map(clippingHtml).join('\n')}`,
  );
  const head = `<meta charset="utf-8"><title>${escapeHtml(title)}</title>`;
  return `<!doctype html>\n<html><head>${head}</head><body>\n<h1>${escapeHtml(title)}</h1>\n${sections.join('\n')}\n</body></html>\n`;
}
