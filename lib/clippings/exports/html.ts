import { Html } from '../../cite/copy/html.ts';
import type { Clipping } from '../clipping.ts';
import { issueLabel } from '../labels.ts';
import { type CitedShape, citedClipping } from './cited-clipping.ts';

/** A clipping as HTML that word processors paste: the quote with its citation, the note, the tags. */
export function clippingHtml(clipping: Clipping, cited: CitedShape): string {
  const { note, tags } = clipping.edits;
  const lines = [...note.split('\n'), tags.map((tag) => `#${tag}`).join(' ')];
  const paragraphs = lines
    .filter((line) => line.trim() !== '')
    .map((line) => Html.element('p', [Html.text(line)]));
  return citedClipping(clipping, cited).html + Html.all(paragraphs);
}

/** Clippings as a document, with a heading for each issue. */
export function htmlDocument(
  clippings: readonly Clipping[],
  title: string,
  cited: CitedShape,
): string {
  const issues = Map.groupBy(clippings, issueLabel);
  const sections = [...issues].map(([issue, own]) => {
    const heading = Html.element('h2', [Html.text(issue)]);
    return `${heading}\n${own.map((clipping) => clippingHtml(clipping, cited)).join('\n')}`;
  });
  const head = `<meta charset="utf-8">${Html.element('title', [Html.text(title)])}`;
  const body = `${Html.element('h1', [Html.text(title)])}\n${sections.join('\n')}`;
  return `<!doctype html>\n<html><head>${head}</head><body>\n${body}\n</body></html>\n`;
}
